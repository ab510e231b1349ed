import type { Reading } from '../../lib/model/reading';
import { wordBoth } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { When } from '../interview/when';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { Field } from '../look/field';
import { useWords } from '../words/words';
import { quoteFor } from './quote-for';
import { timeToWord } from './shown';

/** A mail that moves or cancels an interview that is kept: the old struck, the new bold, the words. */
export const ChangeCard = ({ reading }: { reading: Reading }) => {
  const { mail, rounds, frame } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const { invitation, company } = reading.understanding;
  if (!invitation) return null;
  const isCancelled = reading.match.verdict === 'cancelled';
  const old = invitation.oldTimes.map(
    (wallTime) =>
      wordBoth({ startsAt: null, wallTime, minutes: null, timeZone: null }, timeZone, locale)?.text,
  );
  const stated = invitation.meetings[0];
  const was = isCancelled && stated ? [wordBoth(timeToWord(stated, null), timeZone, locale)?.text] : old;
  return (
    <Card label={frame.onThisPage}>
      <header>
        <Buttons>
          <Chip tone="accent">{rounds[invitation.round ?? 'none']}</Chip>
          <Chip>{isCancelled ? mail.cancelled : mail.moved}</Chip>
        </Buttons>
        <span className="small faint">{frame.onThisPage}</span>
      </header>
      <h1 className="heading gap-above">{company}</h1>
      <dl className="fields">
        {was.length > 0 && (
          <Field label={mail.was}>
            <span className="was">{was.join(', ')}</span>
          </Field>
        )}
        {!isCancelled && stated && (
          <Field
            label={mail.now}
            quote={quoteFor(reading, 'meetings.0.start')}
            wordsLabel={mail.wordsFrom(mail.now)}
            startsOpen
          >
            <When time={timeToWord(stated, null)} isStrong />
          </Field>
        )}
      </dl>
      <Buttons>
        <Button
          look="primary"
          onClick={() => void act('updateInterview', { readingId: reading.id }, mail.updated)}
        >
          {mail.update}
        </Button>
        <Button
          onClick={() =>
            void act('settleReading', { readingId: reading.id, verdict: 'kept old time' }, mail.settled)
          }
        >
          {mail.keepOld}
        </Button>
      </Buttons>
    </Card>
  );
};
