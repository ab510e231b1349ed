import { useState } from 'react';
import { proveRequirements } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Sources } from '../frame/source';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Input } from '../look/input';
import { RequirementRow } from './requirement-row';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

const List = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().match;
  const { act } = useAct();
  const [text, setText] = useState('');
  const all = proveRequirements(workspace);
  const proved = all.filter(({ isProven }) => isProven);
  const bareFirst = [...all.filter(({ isProven }) => !isProven), ...proved];
  const { application, requirements } = workspace;
  const add = async () => {
    const position = Math.max(-1, ...requirements.map((one) => one.position)) + 1;
    const row = { applicationId: application.id, text: text.trim(), position };
    if (row.text && (await act('addRow', { table: 'requirements', row }, words.added))) setText('');
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
        <form
          className="add-line"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Input
            label={words.add}
            hideLabel
            placeholder={words.add}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button small type="submit" disabled={!text.trim()}>
            {words.addShort}
          </Button>
        </form>
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
