import { schedule } from '../../words/schedule';
import type { Token } from './token';

const isDay = ({ kind }: Token): boolean =>
  kind === 'date' || kind === 'weekday' || kind === 'relative' || kind === 'day';

/** “Tuesday 2 June, 9.30”, “tomorrow's 10.30”: what follows a day and has minutes is its hour. */
export function followsDay(text: string, at: number, last: Token | undefined): boolean {
  if (!last || !isDay(last)) return false;
  // “Tue 13 May, 11” on a line of its own.
  const isLast = /^\d{1,2}(?: or \d{1,2})?\s?(?:$|\()/.test(text.slice(at, at + 14));
  // “Sunday 10-1”
  const isRange = last.kind === 'weekday' && schedule.bareRange.test(text.slice(at, at + 16));
  if (isRange && /^,? (?:from )?$/.test(text.slice(last.end, at))) return true;
  if (isLast && Number.parseInt(text.slice(at, at + 2), 10) < 21 && text.slice(last.end, at) === ', ')
    return true;
  return (
    /^(?:['’]s)?[\s,·⋅|@–-]{1,4}$/.test(text.slice(last.end, at)) &&
    /^(?:\d{1,2}[.:]\d\d|(?:0[7-9]|1\d)(?:00|15|30|45)(?!\d|\s?\p{L}))/u.test(text.slice(at, at + 7))
  );
}

const joinsHours = /^\s?(?:,\s?)?(?:(?:or|and|oder|und|ou|et|o|y|e|of|en|&)\s)?$/i;
const mayBeHour = /^\d{1,2}(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b)?(?=[\s,.?!;)]|$)(?!\.\d)/i;

/** “at 10 or 2”, “9, 10 and 11am”: where hours are listed, one that is told tells of the others. */
export function isListedHour(text: string, at: number, last: Token | undefined): boolean {
  const rest = text.slice(at, at + 48);
  if (schedule.leadsHours.test(rest)) return true;
  return (
    last?.kind === 'time' &&
    mayBeHour.test(rest) &&
    /^\s?(?:,|\p{L}|&)/u.test(text.slice(last.end, at)) &&
    joinsHours.test(text.slice(last.end, at))
  );
}

/** “can we do 4 today”, “make it 3.30 on Friday”: a number with a day behind it. */
export const isAskedHour = (text: string, at: number): boolean =>
  /\b(?:do|make it|come|manage)\s$/i.test(text.slice(Math.max(0, at - 9), at)) &&
  schedule.hourThenDay.test(text.slice(at, at + 20));

/** “Same time, 10.30”: the hour said once more. */
export const isSameHour = (text: string, at: number): boolean =>
  schedule.sameTimeBefore.test(text.slice(Math.max(0, at - 24), at));

/** “0800-1100 sim check”, “1300 panel interview” at the beginning of a line. */
export const isPlanHour = (text: string, at: number): boolean =>
  /^\W{0,4}$/.test(text.slice(0, at)) && schedule.planRow.test(text.slice(at, at + 30));

/** “come at 18 instead”, “at 18 tomorrow”: past noon without any sign, where a day or another hour stands behind it. */
export const isLateHour = (text: string, at: number): boolean =>
  /\bat\s$/i.test(text.slice(Math.max(0, at - 4), at)) && schedule.lateHour.test(text.slice(at, at + 24));

/** “martes 17 a las 10:00”: a number between a weekday and “at” is the day, not an hour. */
export function isDayNumber(text: string, at: number, last: Token | undefined): boolean {
  if (
    (last?.kind !== 'weekday' && last?.kind !== 'relative') ||
    !/^,? (?:d[ií]a |el |le |il |the |den )?$/.test(text.slice(last.end, at))
  )
    return false;
  return schedule.dayThenHour.test(text.slice(at, at + 16));
}
