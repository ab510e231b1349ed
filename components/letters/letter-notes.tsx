import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { Source } from '../frame/source';
import { Section } from '../look/card';
import { NoteField } from '../workspace/note-field';

/** What the letter grows from: the reader’s notes on that person. */
export const LetterNotes = ({ workspace, personId }: { workspace: Workspace; personId: string | null }) => {
  const words = useDeskWords().letters;
  const person = workspace.people.find(({ id }) => id === personId);
  const has = workspace.notes.some(
    (note) => note.personId === personId && note.interviewId === workspace.interview.id,
  );
  return (
    <aside className="pane" aria-label={words.yourNotes}>
      <Section title={words.yourNotes}>
        {!has && <p className="soft">{words.noNotes}</p>}
        <NoteField workspace={workspace} personId={personId} label={person?.name ?? words.yourNotes} />
        <p className="small faint">
          {words.advice} <Source of="knight" />
        </p>
      </Section>
    </aside>
  );
};
