import { useCallback, useEffect, useState } from 'react';
import { type AnswerOf, ask } from '../../lib/commands/ask';
import { wordDay, wordTime } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';

type Line = AnswerOf<'listSnapshots'>['snapshots'][number];
const counted = ['applications', 'interviews', 'people', 'stories', 'letters', 'notes'] as const;

/** The copies that Encore makes by itself, and the way back to each. */
export const Snapshots = () => {
  const words = useDeskWords().settings;
  const { locale, timeZone } = useReader();
  const { act } = useAct();
  const [lines, setLines] = useState<Line[]>([]);
  const look = useCallback(
    () => void ask('listSnapshots', {}).then(({ snapshots }) => setLines(snapshots)),
    [],
  );
  useEffect(look, [look]);
  if (lines.length === 0) return null;
  const when = (at: string) => `${wordDay(at, locale, timeZone)}, ${wordTime(at, locale, timeZone)}`;
  return (
    <>
      <h3 className="label gap-above">{words.copies}</h3>
      <p className="small faint">{words.copiesWhy}</p>
      <ul className="rows" aria-label={words.copies}>
        {lines.map(({ at, counts }) => (
          <li key={at} className="row person">
            <div>
              <p className="strong">{when(at)}</p>
              <p className="small soft">
                {counted
                  .filter((what) => counts[what] > 0)
                  .map((what) => words.counts[what](counts[what]))
                  .join(', ') || words.onlySettings}
              </p>
            </div>
            <Button
              small
              aria-label={words.goBackTo(when(at))}
              onClick={() => void act('restoreSnapshot', { at }, words.wentBack(when(at))).then(look)}
            >
              {words.goBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
