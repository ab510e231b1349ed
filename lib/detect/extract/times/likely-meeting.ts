import type { Page } from '../../clue';
import type { Mention } from './mention';
import { findMentions } from './mentions';
import { readLines } from './read-lines';
import { wallOf } from './wall-time';

/** The hour of a day that the newest text names alone: the quoted mail may have it. */
export function fromHistory(day: Mention, page: Page): Mention {
  if (page.history.length === 0) return day;
  const quoted = { ...page, subject: '', lines: page.history.slice(0, 300) };
  const before = findMentions(quoted, readLines(quoted));
  const hours = before.filter(
    (mention) => mention.day === day.day && mention.start !== null && mention.role === 'meeting',
  );
  const found = hours[0];
  return found ? { ...found, quote: found.quote } : day;
}

/** Where nothing is plainly a meeting: the one time that may be, as a guess. `isAnyEvent`: an hour without a day is the day of the mail. */
export function likelyMeeting(
  mentions: Mention[],
  reference: Temporal.PlainDate | null,
  isAnyEvent: boolean,
): Mention[] {
  const isAhead = (day: string) => reference === null || day >= reference.toString();
  const roles = isAnyEvent
    ? ['arrive', 'window', 'elsewhere', 'meeting', 'reply', 'decision']
    : ['arrive', 'elsewhere'];
  const timed = mentions.filter(({ start, role }) => start !== null && roles.includes(role));
  const withDay = timed.filter(({ day }) => day !== null && isAhead(day));
  const distinct = new Set(withDay.map(wallOf));
  if (withDay[0] && (isAnyEvent || distinct.size === 1)) return [withDay[0]];
  if (!isAnyEvent || !reference) return [];
  const hour = timed.find(
    ({ day, zone, text, at }) =>
      day === null &&
      // “closed at 2.05” is a price.
      !/^\d{1,2}\.\d\d(?! ?(?:[ap]\.? ?m|h|uhr))/i.test(text.slice(at, at + 10)) &&
      (zone !== null || /(?:\bat|from|@|[ap]\.?m)\b/i.test(text.slice(Math.max(0, at - 6), at + 14))),
  );
  if (hour) return [{ ...hour, day: reference.toString() }];
  const day = mentions.find((mention) => mention.day !== null && isAhead(mention.day));
  return day ? [day] : [];
}
