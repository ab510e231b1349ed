import type { Page } from '../../clue';
import type { Token } from './token';
import { readTokens } from './tokens';

/** The day a mail was sent on its sender’s calendar; null where neither the mail nor the page says. The clock is never read. */
export function referenceDay({ mail, language }: Page): Temporal.PlainDate | null {
  const stated = /^(\d{4}-\d\d-\d\d)/.exec(mail.sentAt ?? '')?.[1];
  if (stated) return Temporal.PlainDate.from(stated);
  if (mail.sentAt && !Number.isNaN(Date.parse(mail.sentAt))) {
    return Temporal.PlainDate.from(new Date(mail.sentAt).toISOString().slice(0, 10));
  }
  return ofWords(mail.sentAtText, mail.readAt, language);
}

/** The day a quoted mail was sent, from its head’s words: of two ways to read 10/9, the one nearest before the mail that quotes it. */
export function quotedDay(
  words: string | null,
  language: string,
  quotedOn: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const date = readTokens(words ?? '', language).find((token) => token.kind === 'date');
  if (date?.kind !== 'date') return null;
  const year = date.year ?? quotedOn?.year ?? null;
  if (year === null) return null;
  const orders = date.isNumeric
    ? [
        [date.month, date.day],
        [date.day, date.month],
      ]
    : [[date.month, date.day]];
  const days = orders
    .filter(([month]) => (month as number) <= 12)
    .map(([month, day]) => Temporal.PlainDate.from({ year, month: month as number, day: day as number }))
    .filter((day) => !quotedOn || Temporal.PlainDate.compare(day, quotedOn.add({ days: 1 })) <= 0);
  return days.sort(Temporal.PlainDate.compare).at(-1) ?? null;
}

/** The day of a date’s numbers: of two ways to read 03/05/26, English with strokes puts the month first; no mail was sent in the future. */
function ofNumbers(
  { month, day, isNumeric, year: said }: Extract<Token, { kind: 'date' }>,
  year: number,
  monthFirst: boolean,
  read: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const asRead = [month, day] as const;
  const turned = [day, month] as const;
  const orders = !isNumeric ? [asRead] : monthFirst ? [turned, asRead] : [asRead, turned];
  const days = orders
    .filter(([inYear]) => inYear <= 12)
    .map(([inYear, inMonth]) => Temporal.PlainDate.from({ year, month: inYear, day: inMonth }));
  const latest = said !== null && read ? read.add({ days: 2 }) : null;
  return days.find((one) => !latest || Temporal.PlainDate.compare(one, latest) <= 0) ?? days[0] ?? null;
}

/** A webmail’s own words for a date: whole, without year, or counted from the day the page was read. */
function ofWords(words: string | null, readAt: string | null, language: string): Temporal.PlainDate | null {
  const read = readAt ? Temporal.PlainDate.from(readAt.slice(0, 10)) : null;
  const tokens = readTokens((words ?? '').replace(/[\u200e\u200f]/g, ''), language);
  const date = tokens.find((token) => token.kind === 'date');
  if (date?.kind === 'date') {
    const year = date.year ?? read?.year ?? null;
    const said = (words ?? '').slice(date.at, date.end);
    const made = year === null ? null : ofNumbers(date, year, language === 'en' && said.includes('/'), read);
    if (made === null) return null;
    // “Mon, Oct 5” was not sent in the future: then it was last year.
    return date.year === null && read && Temporal.PlainDate.compare(made, read.add({ days: 2 })) > 0
      ? made.subtract({ years: 1 })
      : made;
  }
  if (!read) return null;
  const relative = tokens.find((token) => token.kind === 'relative');
  if (relative?.kind === 'relative') return read.add({ days: relative.days });
  return words && /^\s*\d{1,2}[:.]\d\d/.test(words) ? read : null;
}
