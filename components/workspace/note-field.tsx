import type { NoteAbout } from '../../lib/model/debrief';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { KeptText } from '../frame/kept-text';
import { useNow } from '../frame/now';

/** One note on one person, or on the day: kept on leaving the field, removed where it is emptied. */
export const NoteField = ({
  workspace,
  personId,
  label,
  about = 'talked about',
}: {
  workspace: Workspace;
  personId: string | null;
  label: string;
  about?: NoteAbout;
}) => {
  const words = useDeskWords().workspace;
  const { act } = useAct();
  const now = useNow();
  const { interview, application } = workspace;
  const row = workspace.notes.find(
    (note) => note.interviewId === interview.id && note.personId === personId && note.about === about,
  );
  const keep = (text: string) => {
    if (row && text.trim() === '') return act('removeRow', { table: 'notes', id: row.id });
    if (row) return act('editRow', { table: 'notes', id: row.id, patch: { text } });
    return act('addRow', {
      table: 'notes',
      row: {
        applicationId: application.id,
        interviewId: interview.id,
        meetingId: null,
        personId,
        about,
        text,
        at: now,
      },
    });
  };
  return (
    <KeptText
      label={label}
      rows={3}
      draftId={`note:${interview.id}:${personId ?? 'all'}${about === 'talked about' ? '' : `:${about}`}`}
      kept={row?.text ?? ''}
      onKeep={keep}
      placeholder={words.notePlaceholder}
    />
  );
};
