import { useState } from 'react';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';

/** A calendar file hangs on the mail: it is fetched when the reader says so, from that mailbox alone. */
export const CalendarNote = ({ name, onRead }: { name: string; onRead: () => Promise<void> }) => {
  const { popup } = useWords();
  const [failed, setFailed] = useState<string | null>(null);
  const read = () => void onRead().catch((error: Error) => setFailed(error.message));
  return (
    <Note
      buttons={
        <Button small onClick={read}>
          {popup.readCalendar}
        </Button>
      }
    >
      <p>{failed ?? name}</p>
    </Note>
  );
};
