import { schedule } from '../../words/schedule';
import { indexOf, run } from './sticky';
import type { Token } from './token';
import type { TokenPatterns } from './token-patterns';

const iso = /(\d{4})-(\d\d)-(\d\d)(?!\d)t?/iuy;
const numeric = /(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d)(?![\d:])|(?=[\s,;)]|$|\.(?!\d)|\s?[–-]))/iuy;
const yearFirst = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/iuy;

const yearOf = (said: string | undefined): number | null => {
  if (!said) return null;
  const digits = said.replace(/\D/g, '');
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
};
const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** One day, or the first and the last of several. */
function daysOf(first: string | undefined, last: string | undefined): { day: number; lastDay?: number } {
  const [day, lastDay] = [Number(first), Number(last)];
  return lastDay > day && lastDay <= 31 ? { day, lastDay } : { day };
}

export function readDate(
  text: string,
  at: number,
  patterns: TokenPatterns,
  isGerman: boolean,
  isEnglish: boolean,
): Token | null {
  const exact = run(iso, text, at) ?? run(yearFirst, text, at);
  if (exact) {
    const end = iso.lastIndex > at ? iso.lastIndex : yearFirst.lastIndex;
    const [month, day] = [Number(exact[2]), Number(exact[3])];
    return isDay(month, day)
      ? { kind: 'date', at, end, year: Number(exact[1]), month, day, isNumeric: false }
      : null;
  }
  const first = run(patterns.dayFirst, text, at);
  if (first) {
    const month = indexOf(patterns.monthOf, first[3] ?? '');
    const span = daysOf(first[1] ?? first[2], first[2]);
    const end = patterns.dayFirst.lastIndex;
    if (isDay(month, span.day))
      return { kind: 'date', at, end, year: yearOf(first[4]), month, ...span, isNumeric: false };
  }
  const spelled = patterns.spelled && run(patterns.spelled, text, at);
  if (spelled && patterns.spelled) {
    const day = indexOf(patterns.spelledDays, spelled[1] ?? '');
    const month = indexOf(patterns.monthOf, spelled[2] ?? '');
    const end = patterns.spelled.lastIndex;
    if (isDay(month, day))
      return { kind: 'date', at, end, year: yearOf(spelled[3]), month, day, isNumeric: false };
  }
  const second = run(patterns.monthFirst, text, at);
  // “mar 13” is a Tuesday where the day stands before the month.
  if (second && (isEnglish || !/^mar\.?$/i.test(second[1] ?? ''))) {
    const month = indexOf(patterns.monthOf, second[1] ?? '');
    const span = daysOf(second[2], second[3]);
    const end = patterns.monthFirst.lastIndex;
    if (isDay(month, span.day))
      return { kind: 'date', at, end, year: yearOf(second[4]), month, ...span, isNumeric: false };
  }
  const short = run(numeric, text, at);
  if (!short) return null;
  const [, one, sign, other, written] = short;
  // 10.15 is an hour in English; 1-2 is a range; 3/4 may be three quarters: only with a year, a slash, or German dots.
  if (!written && (sign === '-' || (sign === '.' && !isGerman))) return null;
  if (sign === '.' && !written && text[numeric.lastIndex] !== '.' && !isGerman) return null;
  if (
    !written &&
    sign === '.' &&
    schedule.hourFollows.test(text.slice(numeric.lastIndex, numeric.lastIndex + 24))
  )
    return null;
  if (!written && /^(?:24\/7|1\/2|1\/3|3\/4\s(?:hour|of)|2\/3)/.test(text.slice(at, at + 10))) return null;
  const [a, b] = [Number(one), Number(other)];
  // With dots the day stands first: 10.30 is none.
  if (sign === '.' && !written && !isDay(b, a)) return null;
  if (!isDay(b, a) && !isDay(a, b)) return null;
  const end = numeric.lastIndex + (text[numeric.lastIndex] === '.' ? 1 : 0);
  // Nobody who puts the month first writes it with dots: 06.10.2026 is in October.
  const isNumeric = !(sign === '.' && written && isDay(b, a));
  return { kind: 'date', at, end, year: yearOf(written), month: b, day: a, isNumeric };
}
