import { useEffect, useState } from 'react';
import type { Workspace } from '../../lib/model/workspace';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { useDeskWords } from '../desk/words/desk-words';
import { useKeptNote } from '../notes/kept-note';

/** What the reader notes on one person, null for the day: a draft at every stroke, a note once it is `keep`t. */
export function useNote(workspace: Workspace, personId: string | null) {
  const words = useDeskWords().workspace;
  const { row, draftId, keep } = useKeptNote(workspace, { personId, about: 'talked about' });
  const [text, setText] = useState(row?.text ?? '');
  useEffect(() => {
    void readDraft(db(), draftId).then((draft) => draft !== null && setText(draft));
  }, [draftId]);
  return {
    text,
    placeholder: words.notePlaceholder,
    keptAt: row?.at ?? null,
    type: (typed: string) => {
      setText(typed);
      void saveDraft(db(), draftId, typed);
    },
    keep: async () => {
      if (text === (row?.text ?? '') || (await keep(text))) await dropDraft(db(), draftId);
    },
  };
}
