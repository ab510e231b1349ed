import { useEffect, useState } from 'react';
import { type AnswerOf, ask } from '../../lib/commands/ask';
import type { InvitationEdits } from '../../lib/commands/edits';

type Preview = AnswerOf<'previewUpdate'>;

/** What the mail would change, with the reader's corrections; null until it is known. */
export function usePreview(readingId: string, edits: InvitationEdits): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const asked = JSON.stringify(edits);
  useEffect(() => {
    let isHere = true;
    void ask('previewUpdate', { readingId, edits: JSON.parse(asked) as InvitationEdits }).then(
      (answer) => isHere && setPreview(answer),
      () => null,
    );
    return () => {
      isHere = false;
    };
  }, [readingId, asked]);
  return preview;
}
