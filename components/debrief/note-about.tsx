import type { NoteAbout } from '../../lib/model/debrief';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { KeptText } from './kept-text';

/** The note on one thing, about one person or the whole: an empty one is no note. */
export const NoteAboutField = ({
  workspace,
  personId,
  meetingId = null,
  about,
  label,
  placeholder,
  rows = 2,
}: {
  workspace: Workspace;
  personId: string | null;
  /** Ties a note on nobody known to the meeting, so that its letter can use it. */
  meetingId?: string | null;
  about: NoteAbout;
  label: string;
  placeholder?: string;
  rows?: number;
}) => {
  const { act } = useAct();
  const now = useNow();
  const { interview, application } = workspace;
  const row = workspace.notes.find(
    (note) =>
      note.interviewId === interview.id &&
      note.personId === personId &&
      note.about === about &&
      (personId !== null || note.meetingId === meetingId),
  );
  const who = personId ?? meetingId ?? 'all';
  const keep = (text: string) => {
    if (row && text.trim() === '') return act('removeRow', { table: 'notes', id: row.id });
    if (row) return act('editRow', { table: 'notes', id: row.id, patch: { text } });
    if (text.trim() === '') return Promise.resolve(true);
    return act('addRow', {
      table: 'notes',
      row: {
        applicationId: application.id,
        interviewId: interview.id,
        meetingId,
        personId,
        about,
        text,
        at: now,
      },
    });
  };
  return (
    <KeptText
      draftId={`note:${interview.id}:${who}${about === 'talked about' ? '' : `:${about}`}`}
      label={label}
      value={row?.text ?? ''}
      keep={keep}
      placeholder={placeholder}
      rows={rows}
    />
  );
};
