import type { InvitationEdits } from '../../lib/commands/edits';
import type { Doubt } from '../../lib/model/understanding';
import { toInstant } from '../../lib/time/instant';
import { wordDay, wordTime } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';
import { otherReading, type TimeDoubt } from './open-doubt';
import type { Shown } from './shown';

/** The times as they are once a doubt is answered with the other reading. */
function withOther(shown: Shown, doubts: readonly Doubt[], reason: Doubt['reason']): InvitationEdits {
  const turn = <Time extends { start: string | null }>(times: Time[], list: string): Time[] =>
    times.map((time, index) => {
      const doubt = doubts.find((one) => one.reason === reason && one.field === `${list}.${index}.start`);
      const other = doubt && time.start ? otherReading(reason, time.start, doubt.suggestion) : null;
      return other ? { ...time, start: other } : time;
    });
  return {
    meetings: turn(shown.meetings, 'meetings'),
    proposedSlots: turn(shown.proposedSlots, 'proposedSlots'),
  };
}

/** Asks about a time that can be read in two ways: as it was read, or the other way. */
export const TimeQuestion = ({
  doubt,
  doubts,
  shown,
  onAnswer,
  onEdit,
}: {
  doubt: TimeDoubt;
  doubts: readonly Doubt[];
  shown: Shown;
  onAnswer: (patch: InvitationEdits) => void;
  onEdit: () => void;
}) => {
  const { mail } = useWords();
  const { locale } = useReader();
  const word = (start: string) => {
    if (doubt.differs === 'day') return wordDay(start.slice(0, 10), locale);
    const carried = toInstant(start, 'UTC');
    return carried ? wordTime(carried, locale, 'UTC') : start;
  };
  const { reason, start, other } = doubt;
  return (
    <Note
      buttons={
        <>
          <Button small onClick={() => onAnswer({})}>
            {mail.yesIt(word(start))}
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => (other ? onAnswer(withOther(shown, doubts, reason)) : onEdit())}
          >
            {other ? mail.noIt(word(other)) : mail.change}
          </Button>
        </>
      }
    >
      <p>{`${mail.doubts[reason]} ${mail.isIt(word(start))}`}</p>
    </Note>
  );
};
