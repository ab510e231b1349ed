import type { ThankYouClock } from '../../lib/remind/thank-you-clock';
import { wordDay, wordTime } from '../../lib/time/wording';
import type { DeskWords } from '../desk/words/en';

/** What stands beside a clock: when the letter is due, in the reader’s time, or that it went out. */
export function wordDue(
  clock: ThankYouClock,
  sentAt: string | null,
  words: DeskWords['letters'],
  locale: string,
  timeZone: string,
): string {
  const when = (instant: string) =>
    `${wordDay(instant, locale, timeZone)}, ${wordTime(instant, locale, timeZone)}`;
  if (clock.state === 'sent') return words.sent(when(sentAt ?? clock.dueAt));
  if (clock.state === 'late') return words.wasDue(when(clock.dueAt));
  if (clock.state === 'not yet') return words.notYet(when(clock.dueAt));
  return words.due(when(clock.dueAt));
}
