import { proveRequirements } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { AddLine } from '../frame/add-line';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { RequirementRow } from './requirement-row';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

const List = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().match;
  const { act } = useAct();
  const all = proveRequirements(workspace);
  const proved = all.filter(({ isProven }) => isProven);
  const bareFirst = [...all.filter(({ isProven }) => !isProven), ...proved];
  const { application, requirements } = workspace;
  const add = (text: string) => {
    const position = Math.max(-1, ...requirements.map((one) => one.position)) + 1;
    const row = { applicationId: application.id, text, position };
    return act('addRow', { table: 'requirements', row }, words.added);
  };
  return (
    <div className="pane narrow">
      <Section
        title={all.length === 0 ? words.none : words.title}
        end={all.length > 0 && <span className="small faint">{words.count(proved.length, all.length)}</span>}
      >
        <p className="small soft">
          {all.length === 0 ? words.noneWhy : words.why} <Sources of={['second-look', 'knight']} />
        </p>
        <ul className="rows">
          {bareFirst.map((proof) => (
            <RequirementRow key={proof.requirement.id} workspace={workspace} proof={proof} />
          ))}
        </ul>
        <AddLine label={words.add} add={words.addShort} most={500} onAdd={add} />
        <p>
          <a href="#/stories">{words.allStories}</a>
        </p>
      </Section>
    </div>
  );
};

/** What the job asks for, point by point, each with the story that proves it. */
export const MatchPage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="match">
    {(workspace) => <List workspace={workspace} />}
  </WorkspaceFrame>
);
