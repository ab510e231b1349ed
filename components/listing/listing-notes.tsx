import { useEffect, useState } from 'react';
import type { ResearchNote } from '../../lib/model/preparation';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { TextArea } from '../look/input';
import { useWords } from '../words/words';

const draftId = (url: string): string => `listing:${url.slice(0, 500)}`;

/** What caught the reader's eye: a draft while the listing is not kept, the application's own note from then on. */
export const ListingNotes = ({
  url,
  applicationId,
  note,
}: {
  url: string;
  applicationId: string | null;
  note: ResearchNote | null;
}) => {
  const { listing } = useWords();
  const { act } = useAct();
  const now = useNow();
  const [text, setText] = useState(note?.text ?? '');
  useEffect(() => {
    void readDraft(db(), draftId(url)).then((draft) => draft !== null && setText(draft));
  }, [url]);
  const isKept = text === (note?.text ?? '');
  const keep = async () => {
    if (!applicationId || isKept) return;
    const row = { applicationId, itemId: null, text, updatedAt: now };
    const done = note
      ? await act('editRow', { table: 'researchNotes', id: note.id, patch: { text, updatedAt: now } })
      : await act('addRow', { table: 'researchNotes', row });
    if (done) await dropDraft(db(), draftId(url));
  };
  return (
    <TextArea
      label={listing.notes}
      rows={2}
      value={text}
      placeholder={listing.notesHint}
      onChange={(event) => {
        setText(event.target.value);
        void saveDraft(db(), draftId(url), event.target.value);
      }}
      onBlur={() => void keep()}
    />
  );
};
