import type { NonNegotiable } from '../../lib/model/offer';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { KeptText } from '../frame/kept-text';
import { Source } from '../frame/source';
import { Section } from '../look/card';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

type Topic = NonNegotiable['topic'];
const fromSource: Topic[] = ['pay', 'leave', 'benefits', 'relocation', 'training'];
const ours: Topic[] = ['from home', 'start', 'other'];

const Line = ({ workspace, topic }: { workspace: Workspace; topic: Topic }) => {
  const words = useWorkspaceWords().lines;
  const { act } = useAct();
  const row = workspace.nonNegotiables.find((one) => one.topic === topic);
  const keep = (text: string) => {
    const line = text.trim().slice(0, 500);
    if (row && !line) return act('removeRow', { table: 'nonNegotiables', id: row.id });
    if (row) return act('editRow', { table: 'nonNegotiables', id: row.id, patch: { line } });
    return act('addRow', { table: 'nonNegotiables', row: { topic, line } });
  };
  return (
    <KeptText
      label={words.topics[topic]}
      draftId={`line:${topic}`}
      placeholder={words.examples[topic]}
      kept={row?.line ?? ''}
      onKeep={keep}
    />
  );
};

const Lines = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().lines;
  const coach = usePreparingWords();
  return (
    <div className="pane narrow">
      <Section title={words.title} end={<Source of="careertrend" />}>
        <p className="soft">{coach.lines}</p>
        <p className="soft">{coach.salary}</p>
        <div className="lines">
          {fromSource.map((topic) => (
            <Line key={topic} workspace={workspace} topic={topic} />
          ))}
        </div>
        <p className="small faint">{words.note}</p>
      </Section>
      <Section title={words.ours} end={<Source of="ours" />}>
        <div className="lines">
          {ours.map((topic) => (
            <Line key={topic} workspace={workspace} topic={topic} />
          ))}
        </div>
      </Section>
    </div>
  );
};

/** What the reader decided beforehand not to give up. */
export const LinesPage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="lines">
    {(workspace) => <Lines workspace={workspace} />}
  </WorkspaceFrame>
);
