import type { Label } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { schedule } from '../words/schedule';

/** Whether words of a new time stand before a time’s own, in its line. */
function isSaidNew(quote: string, page: Page): boolean {
  const line = quote === '' ? undefined : [page.subject, ...page.lines].find((one) => one.includes(quote));
  return line !== undefined && schedule.newTimeWords.test(line.slice(0, line.indexOf(quote)));
}

/**
 * Whether the time of a meeting holds as it is told. Where a mail asks when the reader can, or moves a meeting and tells
 * only one time, that may be the one which holds no more: measured, one in five is.
 */
export function surelyHolds({ quote }: Clue<'meeting'>, clues: Clue[], label: Label, page: Page): boolean {
  if (label === 'request for availability') return false;
  if (label !== 'reschedule' || clues.filter(({ kind }) => kind === 'meeting').length > 1) return true;
  return clues.some(({ kind }) => kind === 'oldTime' || kind === 'calendar') || isSaidNew(quote, page);
}
