import type { Note, NoteAbout } from '../../lib/model/debrief';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';

/** Whom and what a note is about. */
export type NotePlace = {
  /** Null: the whole, or nobody known. */
  personId: string | null;
  /** Ties a note on nobody known to the meeting, so that its letter can use it. */
  meetingId?: string | null;
  about: NoteAbout;
};

/** The note on one thing, the name of its draft, and how it is kept: an empty one is no note. */
export function useKeptNote(
  workspace: Workspace,
  { personId, meetingId = null, about }: NotePlace,
): { row: Note | null; draftId: string; keep: (text: string) => Promise<unknown> } {
  const { act } = useAct();
  const now = useNow();
  const { interview, application } = workspace;
  const row =
    workspace.notes.find(
      (note) =>
        note.interviewId === interview.id &&
        note.personId === personId &&
        note.about === about &&
        (personId !== null || note.meetingId === meetingId),
    ) ?? null;
  const who = personId ?? meetingId ?? 'all';
  const keep = (text: string) => {
    const isEmpty = text.trim() === '';
    if (row && isEmpty) return act('removeRow', { table: 'notes', id: row.id });
    if (row) return act('editRow', { table: 'notes', id: row.id, patch: { text } });
    if (isEmpty) return Promise.resolve(true);
    const of = { applicationId: application.id, interviewId: interview.id, meetingId, personId };
    return act('addRow', { table: 'notes', row: { ...of, about, text, at: now } });
  };
  return {
    row,
    draftId: `note:${interview.id}:${who}${about === 'talked about' ? '' : `:${about}`}`,
    keep,
  };
}
