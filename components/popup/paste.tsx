import { useEffect, useState } from 'react';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { TextArea } from '../look/input';
import { useWords } from '../words/words';

const draftId = 'pasted';

/** An invitation from anywhere, pasted: it goes the same way as one in a mailbox. What is pasted survives a closed popup. */
export const Paste = ({
  onReading,
  onClose,
}: {
  onReading: (readingId: string) => void;
  onClose: () => void;
}) => {
  const { popup, frame } = useWords();
  const { act } = useAct();
  const [text, setText] = useState('');
  const [isNothing, setNothing] = useState(false);
  useEffect(() => {
    void readDraft(db(), draftId).then((draft) => draft && setText(draft));
  }, []);
  const read = async () => {
    const answer = await act('readPasted', { text });
    if (!answer) return;
    setNothing(!answer.readingId);
    if (!answer.readingId) return;
    await dropDraft(db(), draftId);
    onReading(answer.readingId);
  };
  return (
    <section className="stack">
      <h1 className="heading">{popup.paste}</h1>
      <TextArea
        label={popup.pasteHere}
        autoFocus
        rows={12}
        value={text}
        maxLength={200_000}
        aria-invalid={isNothing || undefined}
        aria-describedby={isNothing ? 'nothing-found' : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setNothing(false);
          void saveDraft(db(), draftId, event.target.value);
        }}
      />
      <p id="nothing-found" role="alert" className={isNothing ? 'note' : undefined}>
        {isNothing && popup.pastedNothing}
      </p>
      <Buttons>
        <Button look="primary" disabled={text.trim() === ''} onClick={() => void read()}>
          {popup.read}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {frame.back}
        </Button>
      </Buttons>
    </section>
  );
};
