import { useEffect, useState } from 'react';
import type { Workspace } from '../../lib/model/workspace';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { TextArea } from '../look/input';

/** Notes on one person: kept as a draft at every stroke, and as a note on leaving the field. */
export const NoteField = ({
  workspace,
  personId,
  label,
}: {
  workspace: Workspace;
  personId: string | null;
  label: string;
}) => {
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
  const keep = async () => {
    if (text === (row?.text ?? '')) return dropDraft(db(), draftId);
    const done = row
      ? text.trim() === ''
        ? await act('removeRow', { table: 'notes', id: row.id })
        : await act('editRow', { table: 'notes', id: row.id, patch: { text } })
      : await act('addRow', {
          table: 'notes',
          row: {
            applicationId: application.id,
            interviewId: interview.id,
            meetingId: null,
            personId,
            about: 'talked about',
            text,
            at: now,
          },
        });
    if (done) await dropDraft(db(), draftId);
  };
  return (
    <TextArea
      label={label}
      rows={3}
      value={text}
      placeholder={words.notePlaceholder}
      onChange={(event) => {
        setText(event.target.value);
        void saveDraft(db(), draftId, event.target.value);
      }}
      onBlur={() => void keep()}
    />
  );
};
