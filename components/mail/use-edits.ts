import { useEffect, useState } from 'react';
import type { InvitationEdits } from '../../lib/commands/edits';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';

const draftId = (readingId: string): string => `edits:${readingId}`;

type Draft = { edits: InvitationEdits; settled: string[] };

/** What the reader changed on the card, and the doubts they settled. */
export type Edits = Draft & {
  change: (patch: InvitationEdits, settles?: readonly string[]) => void;
  forget: () => void;
};

/** Kept while it is typed: closing the popup loses nothing. */
export function useEdits(readingId: string): Edits {
  const [draft, setDraft] = useState<Draft>({ edits: {}, settled: [] });
  useEffect(() => {
    let isHere = true;
    void readDraft(db(), draftId(readingId)).then((text) => {
      if (isHere && text) setDraft(JSON.parse(text) as Draft);
    });
    return () => {
      isHere = false;
    };
  }, [readingId]);
  return {
    ...draft,
    change: (patch, settles = []) => {
      const next = {
        edits: { ...draft.edits, ...patch },
        settled: [...new Set([...draft.settled, ...settles])],
      };
      setDraft(next);
      void saveDraft(db(), draftId(readingId), JSON.stringify(next));
    },
    forget: () => void dropDraft(db(), draftId(readingId)),
  };
}
