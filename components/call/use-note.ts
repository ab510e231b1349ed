import { useEffect, useState } from 'react';
import type { Workspace } from '../../lib/model/workspace';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';

/** What the reader notes on one person, null for the day: a draft at every stroke, a note once it is `keep`t. */
export function useNote(workspace: Workspace, personId: string | null) {
  const words = useDeskWords().workspace;
  const { act } = useAct();
  const now = useNow();
  const { interview, application } = workspace;
  const row = workspace.notes.find(
    (note) =>
      note.interviewId === interview.id && note.personId === personId && note.about === 'talked about',
  );
  const draftId = `note:${interview.id}:${personId ?? 'all'}`;
  const [text, setText] = useState(row?.text ?? '');
  useEffect(() => {
    void readDraft(db(), draftId).then((draft) => draft !== null && setText(draft));
  }, [draftId]);
  const change = async () => {
    if (!row) {
      const about = { applicationId: application.id, interviewId: interview.id, meetingId: null, personId };
      return await act('addRow', { table: 'notes', row: { ...about, about: 'talked about', text, at: now } });
    }
    return text.trim() === ''
      ? await act('removeRow', { table: 'notes', id: row.id })
      : await act('editRow', { table: 'notes', id: row.id, patch: { text } });
  };
  return {
    text,
    placeholder: words.notePlaceholder,
    keptAt: row?.at ?? null,
    type: (typed: string) => {
      setText(typed);
      void saveDraft(db(), draftId, typed);
    },
    keep: async () => {
      if (text === (row?.text ?? '') || (await change())) await dropDraft(db(), draftId);
    },
  };
}
