import { useState } from 'react';
import { questionsToPractise, say } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { Source } from '../frame/source';
import { Section } from '../look/card';
import { PracticeCard } from './practice-card';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

const ready = 4;

const Practice = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().practice;
  const coach = usePreparingWords();
  const all = questionsToPractise(workspace);
  // The order of this sitting holds still; the weakest come first the next time.
  const [order] = useState(() => all.map(({ id }) => id));
  const [at, setAt] = useState(order[0] ?? null);
  const inOrder = [...all].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const current = inOrder.find(({ id }) => id === at) ?? inOrder[0];
  if (!current) return null;
  const next = () => setAt(inOrder[(inOrder.indexOf(current) + 1) % inOrder.length]?.id ?? null);
  return (
    <div className="panes two">
      <div className="pane">
        <PracticeCard key={current.id} workspace={workspace} question={current} onNext={next} />
        <p className="small faint">
          {coach.concise} <Source of="knight" />
        </p>
      </div>
      <Section
        title={words.all}
        end={
          <span className="small faint">
            {words.ready(all.filter(({ rating }) => rating === ready).length, all.length)}
          </span>
        }
      >
        <ol className="rows">
          {inOrder.map((question) => (
            <li key={question.id} className="row no-lead">
              <button
                type="button"
                className="link"
                aria-current={question === current}
                onClick={() => setAt(question.id)}
              >
                {say(coach.practice[question.id.split(':')[0] ?? '']?.ask ?? '', question.values)}
              </button>
              {question.rating && <span className="small faint">{words.ratings[question.rating - 1]}</span>}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
};

/** Likely questions, one at a time, with a clock. */
export const PracticePage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="practice">
    {(workspace) => <Practice workspace={workspace} />}
  </WorkspaceFrame>
);
