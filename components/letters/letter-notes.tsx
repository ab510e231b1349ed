import type { piecesFor } from '../../lib/letters';
import type { Workspace } from '../../lib/model/workspace';
import type { OwedLetter } from '../../lib/store/reads/letters';
import { MeetForm } from '../debrief/meet-form';
import { useDebriefWords } from '../debrief/words/debrief-words';
import { useDeskWords } from '../desk/words/desk-words';
import { Source } from '../frame/source';
import { Section } from '../look/card';
import { NoteField } from '../notes/note-field';
import { AlsoThank } from './also-thank';
import { PutInList } from './put-in-list';
import { useLetterPageWords } from './words/letter-page-words';

const mostStrengths = 5;

/** What the letter grows from: who it was, the reader’s notes on them, the strengths that matter to them. */
export const LetterNotes = ({
  workspace,
  owed,
  pieces,
  body,
  onBody,
}: {
  workspace: Workspace;
  owed: OwedLetter;
  pieces: ReturnType<typeof piecesFor>;
  /** The letter as it stands, and how it changes. */
  body: string;
  onBody: (body: string) => void;
}) => {
  const words = useDeskWords().letters;
  const more = useLetterPageWords();
  const debrief = useDebriefWords();
  const { person, thankYou, meeting } = owed;
  const strengths = pieces.strengths.slice(0, mostStrengths);
  return (
    <aside className="pane" aria-label={words.yourNotes}>
      {!person && (
        <Section title={more.nameIt}>
          <p className="small faint">{more.nameWhy}</p>
          <MeetForm meetings={[meeting]} />
        </Section>
      )}
      <Section title={words.yourNotes}>
        {(['talked about', 'cared about', 'promised'] as const).map((about) => (
          <NoteField
            key={about}
            workspace={workspace}
            personId={thankYou.personId}
            meetingId={person ? null : meeting.id}
            about={about}
            label={debrief.about[about]}
            placeholder={about === 'talked about' ? words.noNotes : undefined}
          />
        ))}
        {pieces.notes.length > 0 && (
          <>
            <p className="label gap-above">{more.fitting}</p>
            <PutInList pieces={pieces.notes} isQuoted body={body} onBody={onBody} />
          </>
        )}
        <p className="small faint gap-above">
          {words.advice} <Source of="knight" />
        </p>
      </Section>
      <Section title={more.strengths}>
        {strengths.length === 0 ? (
          <p className="soft">{more.noStrengths}</p>
        ) : (
          <PutInList pieces={strengths} body={body} onBody={onBody} />
        )}
      </Section>
      <AlsoThank workspace={workspace} meetingId={meeting.id} />
    </aside>
  );
};
