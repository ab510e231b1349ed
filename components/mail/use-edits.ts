import { useEffect, useState } from 'react';
import type { InvitationEdits } from '../../lib/commands/edits';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';

const draftId = (readingId: string): string => `edits:${readingId}`;

/** What the reader changed on the card, kept while it is typed: closing the popup loses nothing. */
export function useEdits(readingId: string): {
  edits: InvitationEdits;
  change: (patch: InvitationEdits) => void;
  forget: () => void;
} {
  const [edits, setEdits] = useState<InvitationEdits>({});
  useEffect(() => {
    let isHere = true;
    void readDraft(db(), draftId(readingId)).then((draft) => {
      if (isHere && draft) setEdits(JSON.parse(draft) as InvitationEdits);
    });
    return () => {
      isHere = false;
    };
  }, [readingId]);
  return {
    edits,
    change: (patch) => {
      const next = { ...edits, ...patch };
      setEdits(next);
      void saveDraft(db(), draftId(readingId), JSON.stringify(next));
    },
    forget: () => void dropDraft(db(), draftId(readingId)),
  };
}
