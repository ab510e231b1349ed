import { Fragment, useId } from 'react';
import { say, sources } from '../../lib/coach';
import type { SourceId } from '../../lib/model/plan';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';

/** The name of a source, faint; one tap shows title, publisher and link. */
export const Source = ({ of }: { of: SourceId }) => {
  const { frame } = useWords();
  const id = useId();
  const { name, about } = useCoachWords().sources;
  const { title, publisher, link } = sources[of];
  return (
    <>
      <button type="button" className="source" popoverTarget={id} title={frame.whereFrom}>
        {name[of]}
      </button>
      <span id={id} popover="auto" className="about">
        {say(about[of], { title: title ?? '', publisher })}
        {link && (
          <>
            <br />
            <a href={link} target="_blank" rel="noreferrer">
              {new URL(link).hostname}
            </a>
          </>
        )}
      </span>
    </>
  );
};

/** All the sources of one piece of advice; a comma never starts a line. */
export const Sources = ({ of }: { of: SourceId[] }) => (
  <span>
    {of.map((id, index) => (
      <Fragment key={id}>
        {index > 0 && ' '}
        <span className="nowrap">
          <Source of={id} />
          {index < of.length - 1 && ','}
        </span>
      </Fragment>
    ))}
  </span>
);
