import { peopleOf } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { Section } from '../look/card';
import { NoteField } from '../notes/note-field';
import { QuestionsSection } from './questions-section';
import { RoundCardView } from './round-card-view';

/** Questions to ask, what is known from before, and notes on each person. */
export const NotesPane = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const people = peopleOf(workspace);
  return (
    <aside className="pane" aria-label={words.notes}>
      <QuestionsSection workspace={workspace} />
      <RoundCardView workspace={workspace} />
      <Section title={words.notes}>
        {(people.length > 0 ? people : [null]).map((person) => (
          <NoteField
            key={person?.id ?? 'all'}
            workspace={workspace}
            personId={person?.id ?? null}
            about="talked about"
            label={person ? (person.name ?? person.title ?? '') : words.notes}
            hideLabel={person === null}
            placeholder={words.notePlaceholder}
            rows={3}
          />
        ))}
      </Section>
    </aside>
  );
};
