import type { Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { Section } from '../look/card';
import { NoteField } from '../notes/note-field';
import { useDebriefWords } from './words/debrief-words';

/** What is worth remembering of one person, while it is fresh: the letter grows from it. */
export const PersonNotes = ({
  workspace,
  person,
  meetingId = null,
  isFirst,
}: {
  workspace: Workspace;
  /** Null: someone the reader met, whose name is not known. */
  person: Person | null;
  meetingId?: string | null;
  /** The first one shows what a note may look like. */
  isFirst?: boolean;
}) => {
  const words = useDebriefWords();
  const name = person ? (person.name ?? person.title ?? words.someone) : words.someone;
  return (
    <Section
      className="debrief-person"
      title={name}
      end={person?.name && person.title ? <span className="small faint">{person.title}</span> : null}
    >
      {(['talked about', 'cared about', 'promised'] as const).map((about) => (
        <NoteField
          key={about}
          workspace={workspace}
          personId={person?.id ?? null}
          meetingId={person ? null : meetingId}
          about={about}
          label={words.about[about]}
          placeholder={isFirst ? words.hint[about] : undefined}
        />
      ))}
    </Section>
  );
};
