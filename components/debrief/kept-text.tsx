import { useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { Input, TextArea } from '../look/input';

/** A field that loses nothing: a draft at every stroke, kept for good on leaving it, and at the next visit what was left behind. */
export const KeptText = ({
  draftId,
  label,
  value,
  keep,
  placeholder,
  rows,
  isHidden,
}: {
  draftId: string;
  label: string;
  value: string;
  /** Writes it down; null where that failed. */
  keep: (text: string) => Promise<unknown>;
  placeholder?: string;
  /** Several lines; one without it. */
  rows?: number;
  isHidden?: boolean;
}) => {
  const [text, setText] = useState(value);
  const isTyping = useRef(false);
  // What changed elsewhere, by an undo or in another tab, shows here too; never under the reader's hands.
  useEffect(() => {
    if (!isTyping.current) setText(value);
  }, [value]);
  useEffect(() => {
    void readDraft(db(), draftId).then((draft) => draft !== null && setText(draft));
  }, [draftId]);
  const finish = async () => {
    isTyping.current = false;
    if (text === value || (await keep(text))) await dropDraft(db(), draftId);
  };
  const field = {
    label,
    value: text,
    placeholder,
    hideLabel: isHidden,
    onChange: (event: { target: { value: string } }) => {
      isTyping.current = true;
      setText(event.target.value);
      void saveDraft(db(), draftId, event.target.value);
    },
    onBlur: () => void finish(),
  };
  return rows ? <TextArea rows={rows} {...field} /> : <Input {...field} />;
};
