import { byUrgency, readClock, type ThankYouClock } from '../../lib/remind/thank-you-clock';
import type { OwedLetter } from '../../lib/store/reads/letters';

export type Clocked = { owed: OwedLetter; clock: ThankYouClock };

/** Letters with their clocks, in the order they press. */
export function clocked(letters: OwedLetter[], now: string): Clocked[] {
  return letters
    .flatMap((owed) => {
      const clock = readClock(owed.thankYou, owed.meeting, owed.interview.kind, now);
      return clock ? [{ owed, clock }] : [];
    })
    .sort((a, b) => byUrgency(a.clock, b.clock));
}

/** Whether a list needs to say which round each letter is for. */
export const isOfSeveralRounds = (list: Clocked[]): boolean =>
  new Set(list.map(({ owed }) => owed.interview.id)).size > 1;
