import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { AddLine } from '../frame/add-line';
import { KeptText } from '../frame/kept-text';
import { Sources } from '../frame/source';
import { IconButton } from '../look/button';
import { Section } from '../look/card';
import { useWorkspaceWords } from './words/workspace-words';

/** Business terms that came up, and what they mean. */
export const Glossary = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().research;
  const { act } = useAct();
  const { application, terms } = workspace;
  return (
    <Section title={words.words} end={<Sources of={['allstar', 'knight']} />}>
      <p className="small soft">{words.wordsWhy}</p>
      {terms.length === 0 && <p className="faint">{words.wordsNone}</p>}
      <ul className="rows">
        {[...terms]
          .sort((one, other) => one.term.localeCompare(other.term))
          .map((row) => (
            <li key={row.id} className="row no-lead">
              <div>
                <p className="strong">{row.term}</p>
                <KeptText
                  label={words.meaningOf(row.term)}
                  hideLabel
                  draftId={`term:${row.id}`}
                  placeholder={words.meaning}
                  kept={row.meaning}
                  onKeep={(meaning) => act('editRow', { table: 'terms', id: row.id, patch: { meaning } })}
                />
              </div>
              <IconButton
                icon="close"
                label={words.remove(row.term)}
                onClick={() => void act('removeRow', { table: 'terms', id: row.id }, words.removed)}
              />
            </li>
          ))}
      </ul>
      <AddLine
        label={words.term}
        add={words.add}
        most={200}
        onAdd={(term) =>
          act(
            'addRow',
            { table: 'terms', row: { applicationId: application.id, term, meaning: '' } },
            words.added,
          )
        }
      />
    </Section>
  );
};
