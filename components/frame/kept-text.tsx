import { useEffect, useState } from 'react';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { Input, TextArea } from '../look/input';

/** A field that loses nothing: a draft at every stroke, kept for good on leaving it. One line where `rows` is not given. */
export const KeptText = ({
  draftId,
  kept,
  onKeep,
  label,
  hideLabel,
  rows,
  placeholder,
}: {
  /** Names the draft while it is typed; unique on the whole desk. */
  draftId: string;
  kept: string;
  /** Answers null where it could not be kept: the draft stays then. */
  onKeep: (text: string) => Promise<unknown>;
  label: string;
  hideLabel?: boolean;
  rows?: number;
  placeholder?: string;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    void readDraft(db(), draftId).then((draft) => draft !== null && setTyped(draft));
  }, [draftId]);
  // What is typed gives way once it stands in the data, so that an undo shows here too.
  useEffect(() => setTyped((text) => (text === kept ? null : text)), [kept]);
  const text = typed ?? kept;
  const keep = async () => {
    if (text === kept || (await onKeep(text)) !== null) await dropDraft(db(), draftId);
  };
  const common = {
    label,
    hideLabel,
    placeholder,
    value: text,
    onBlur: () => void keep(),
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
      void saveDraft(db(), draftId, event.target.value);
    },
  };
  return rows ? <TextArea rows={rows} {...common} /> : <Input {...common} />;
};
