import type { ThankYou } from '../../lib/model/thank-you';
import { addMinutes } from '../../lib/time/instant';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { Button, Buttons } from '../look/button';
import { useWords } from '../words/words';
import { useLetterPageWords } from './words/letter-page-words';

const snoozeMinutes = 180;

/** What may become of a letter: sent, put off, left out; and back again. */
export const LetterButtons = ({ thankYou }: { thankYou: ThankYou }) => {
  const words = useDeskWords().letters;
  const more = useLetterPageWords();
  const { frame } = useWords();
  const { act } = useAct();
  const now = useNow();
  const mark = (state: ThankYou['state'], done: string) =>
    void act('markThankYou', { thankYouId: thankYou.id, state }, done);
  if (thankYou.state === 'sent')
    return (
      <Buttons>
        <Button onClick={() => mark('due', frame.undone)}>{words.unmark}</Button>
      </Buttons>
    );
  if (thankYou.state === 'skipped')
    return (
      <Buttons>
        <Button onClick={() => mark('due', more.takenUp)}>{more.takeUp}</Button>
      </Buttons>
    );
  const snooze = () =>
    void act(
      'snoozeThankYou',
      { thankYouId: thankYou.id, until: addMinutes(now, snoozeMinutes) },
      words.snoozed,
    );
  return (
    <Buttons>
      <Button look="quiet" onClick={() => mark('skipped', more.skipped)}>
        {more.skip}
      </Button>
      <Button look="quiet" onClick={snooze}>
        {words.snooze}
      </Button>
      <Button onClick={() => mark('sent', words.marked)}>{words.markSent}</Button>
    </Buttons>
  );
};
