import type { Page } from '../../clue';
import { schedule } from '../../words/schedule';
import type { Mention } from './mention';
import { findMentions } from './mentions';
import { readLines } from './read-lines';

/** The day of a weekday in the week of another day, or in the next where that one lies behind. */
function inWeekOf(day: string, weekday: number, today: string | null): string {
  const there = Temporal.PlainDate.from(day);
  const same = there.add({ days: weekday - there.dayOfWeek });
  return `${today !== null && same.toString() <= today ? same.add({ days: 7 }) : same}`;
}

/**
 * “Friday instead of Wednesday then, same time”: the hour is the one that the mail below told, and a mere weekday lies
 * in the week of that one.
 */
export function sameTimeAsBefore(day: Mention, page: Page, today: string | null): Mention {
  if (day.start !== null || day.day === null || page.history.length === 0) return day;
  if (!schedule.sameTime.test(day.text.slice(day.last))) return day;
  const quoted = { ...page, subject: '', lines: page.history.slice(0, 300), history: [] };
  const before = findMentions(quoted, readLines(quoted)).filter(
    ({ start, day: other, role }) =>
      start !== null &&
      other !== null &&
      (role === 'meeting' || role === 'old') &&
      (today === null || other >= today),
  );
  const [told] = before;
  if (!told?.day) return day;
  const { start, end, minutes, zone } = told;
  const weekday = Temporal.PlainDate.from(day.day).dayOfWeek;
  const own = day.dayIsExact ? day.day : inWeekOf(told.day, weekday, today);
  return { ...day, day: own, start, end, minutes, zone, isMarked: true };
}
