import { useState } from 'react';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Fold } from '../look/fold';
import { TextArea } from '../look/input';
import { useWords } from '../words/words';

/** An invitation from anywhere, pasted: it goes the same way as one in a mailbox. */
export const Paste = ({ onReading }: { onReading: (readingId: string) => void }) => {
  const { popup } = useWords();
  const { act, tell } = useAct();
  const [text, setText] = useState('');
  const read = async () => {
    const answer = await act('readPasted', { text });
    if (answer?.readingId) onReading(answer.readingId);
    else if (answer) tell(popup.pastedNothing);
  };
  return (
    <Fold title={popup.paste}>
      <TextArea
        label={popup.pasteHere}
        hideLabel
        rows={5}
        value={text}
        placeholder={popup.pasteHere}
        onChange={(event) => setText(event.target.value)}
      />
      <Buttons>
        <Button small onClick={() => void read()}>
          {popup.read}
        </Button>
      </Buttons>
    </Fold>
  );
};
