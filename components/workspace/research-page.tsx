import { researchItems } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { KeptText } from '../frame/kept-text';
import { useNow } from '../frame/now';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { Glossary } from './glossary';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

const Notes = ({
  workspace,
  itemId,
  label,
}: {
  workspace: Workspace;
  itemId: string | null;
  label: string;
}) => {
  const { act } = useAct();
  const now = useNow();
  const { application, researchNotes } = workspace;
  const row = researchNotes.find((note) => note.itemId === itemId);
  const keep = (text: string) => {
    if (row && text.trim() === '') return act('removeRow', { table: 'researchNotes', id: row.id });
    const fields = { text, updatedAt: now };
    if (row) return act('editRow', { table: 'researchNotes', id: row.id, patch: fields });
    return act('addRow', {
      table: 'researchNotes',
      row: { applicationId: application.id, itemId, ...fields },
    });
  };
  return (
    <KeptText
      label={label}
      hideLabel
      rows={2}
      draftId={`research:${application.id}:${itemId ?? 'own'}`}
      kept={row?.text ?? ''}
      onKeep={keep}
    />
  );
};

const List = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().research;
  const { research } = usePreparingWords();
  const noted = researchItems.filter(({ id }) =>
    workspace.researchNotes.some(({ itemId, text }) => itemId === id && text.trim()),
  );
  return (
    <div className="panes two">
      <Section
        title={words.title}
        end={<span className="small faint">{words.noted(noted.length, researchItems.length)}</span>}
      >
        <ul className="rows">
          {researchItems.map(({ id, source }) => (
            <li key={id} className="row looked-up" data-item={`research:${id}`}>
              <div>
                <p className="strong">{research[id].title}</p>
                <p className="small soft">{research[id].tip}</p>
                <Sources of={source} />
              </div>
              <Notes workspace={workspace} itemId={id} label={words.note(research[id].title)} />
            </li>
          ))}
          <li className="row looked-up">
            <p className="strong">{words.own}</p>
            <Notes workspace={workspace} itemId={null} label={words.note(words.own)} />
          </li>
        </ul>
      </Section>
      <div className="pane">
        <Glossary workspace={workspace} />
        <p>
          <a href={`#/ask/${workspace.interview.id}`}>{words.ask}</a>
        </p>
      </div>
    </div>
  );
};

/** What to look up about company and people, with room for notes, and the words to know. */
export const ResearchPage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="research">
    {(workspace) => <List workspace={workspace} />}
  </WorkspaceFrame>
);
