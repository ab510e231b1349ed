import { useEffect, useState } from 'react';
import { useAct } from '../frame/act';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { canPolish, polish } from './polish';
import { useLetterPageWords } from './words/letter-page-words';

/** Offers the browser's own model for the draft, on a click, where there is one. Marked as such, with the way back. */
export const PolishButton = ({ body, onPolished }: { body: string; onPolished: (body: string) => void }) => {
  const words = useLetterPageWords();
  const { tell } = useAct();
  const [isOffered, setOffered] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [before, setBefore] = useState<string | null>(null);
  useEffect(() => void canPolish().then(setOffered), []);
  if (!isOffered) return null;
  const press = async () => {
    setBusy(true);
    const better = await polish(body).catch(() => null);
    setBusy(false);
    if (better === null) return tell(words.polishFailed);
    setBefore(body);
    onPolished(better);
  };
  const back = () => {
    if (before !== null) onPolished(before);
    setBefore(null);
  };
  if (before !== null)
    return (
      <Note
        icon="write"
        buttons={
          <Button small onClick={back}>
            {words.polishUndo}
          </Button>
        }
      >
        <p>{words.polished}</p>
      </Note>
    );
  return (
    <div>
      <Button small icon="write" disabled={isBusy} onClick={() => void press()}>
        {isBusy ? words.polishing : words.polish}
      </Button>
    </div>
  );
};
