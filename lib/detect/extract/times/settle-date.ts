import type { Token } from './token';

/** What is said of one day, before it is known which one is meant. */
export type SaidDay = {
  weekday: number | null;
  isNextWeek: boolean;
  date: { year: number | null; month: number; day: number; lastDay?: number; isNumeric: boolean } | null;
  dayOfMonth: number | null;
  days: number | null;
};

export type SettledDay = {
  day: Temporal.PlainDate;
  /** Of several days the last. */
  lastDay: Temporal.PlainDate | null;
  /** The weekday that is named is another one’s. */
  contradicts: boolean;
  /** 3/4 could be two days, and nothing tells which. */
  isOpen: boolean;
};

/** What a run of tokens says of one day. */
export function saidDay(tokens: Token[]): SaidDay {
  const said: SaidDay = { weekday: null, isNextWeek: false, date: null, dayOfMonth: null, days: null };
  for (const token of tokens) {
    if (token.kind === 'weekday') {
      said.weekday = token.weekday;
      said.isNextWeek = token.isNextWeek;
    }
    if (token.kind === 'date') said.date = token;
    if (token.kind === 'day') said.dayOfMonth = token.day;
    if (token.kind === 'relative') said.days = token.days;
  }
  return said;
}

const make = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
};

const millisecondsADay = 86_400_000;
const numberOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / millisecondsADay;

/** The year that is meant where none is said: the one that puts the day nearest after the mail; a weekday decides. */
function inYear(
  month: number,
  day: number,
  weekday: number | null,
  reference: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const today = numberOf(reference.year, reference.month, reference.day);
  // Reckoned in whole days, so that only years in question are made into a date.
  const near = [0, 1, -1]
    .map((years) => ({
      year: reference.year + years,
      distance: numberOf(reference.year + years, month, day) - today,
    }))
    .filter(({ distance }) => distance > -120 && distance < 300)
    .map(({ year, distance }) => ({ date: make(year, month, day), distance }));
  const made = near.flatMap(({ date, distance }) => (date ? [{ date, distance }] : []));
  const ahead = made
    .filter(({ distance }) => distance >= -60)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const fitting = ahead.find(({ date }) => weekday === null || date.dayOfWeek === weekday);
  return (fitting ?? ahead[0] ?? made[0])?.date ?? null;
}

/** The day that is meant, counted from the day the mail was sent; null where that is not known and is needed. */
export function settleDay(
  said: SaidDay,
  reference: Temporal.PlainDate | null,
  dayFirst: boolean | null,
): SettledDay | null {
  const check = (day: Temporal.PlainDate | null, isOpen = false): SettledDay | null =>
    day && {
      day,
      lastDay: said.date?.lastDay === undefined ? null : day.with({ day: said.date.lastDay }),
      contradicts: said.weekday !== null && day.dayOfWeek !== said.weekday,
      isOpen,
    };
  if (said.date) return settleWritten(said, reference, dayFirst, check);
  if (!reference) return null;
  if (said.days !== null && said.dayOfMonth === null) return check(reference.add({ days: said.days }));
  if (said.dayOfMonth !== null) {
    for (let months = 0; months < 3; months += 1) {
      if (months === 0 && said.dayOfMonth < reference.day) continue;
      const place = reference.month - 1 + months;
      const day = make(reference.year + Math.floor(place / 12), (place % 12) + 1, said.dayOfMonth);
      if (
        day &&
        Temporal.PlainDate.compare(day, reference) >= 0 &&
        (said.weekday === null || day.dayOfWeek === said.weekday)
      )
        return check(day);
    }
    const here = make(reference.year, reference.month, said.dayOfMonth);
    return check(here && Temporal.PlainDate.compare(here, reference) < 0 ? here.add({ months: 1 }) : here);
  }
  if (said.weekday === null) return null;
  const ahead = (said.weekday - reference.dayOfWeek + 7) % 7 || 7;
  // “Next Thursday” said on a Monday is the one of the week after.
  const isNext = said.isNextWeek && reference.dayOfWeek + ahead <= 7;
  return check(reference.add({ days: ahead + (isNext ? 7 : 0) }));
}

function settleWritten(
  said: SaidDay,
  reference: Temporal.PlainDate | null,
  dayFirst: boolean | null,
  check: (day: Temporal.PlainDate | null, isOpen?: boolean) => SettledDay | null,
): SettledDay | null {
  const { year, month, day, isNumeric } = said.date as NonNullable<SaidDay['date']>;
  const settle = (m: number, d: number) =>
    year !== null ? make(year, m, d) : reference ? inYear(m, d, said.weekday, reference) : null;
  if (!isNumeric) return check(settle(month, day));
  const [asDayFirst, asMonthFirst] = [settle(month, day), settle(day, month)];
  if (!asDayFirst || !asMonthFirst) return check(asDayFirst ?? asMonthFirst);
  if (said.weekday !== null && asDayFirst.dayOfWeek !== asMonthFirst.dayOfWeek) {
    const fitting = [asDayFirst, asMonthFirst].find((one) => one.dayOfWeek === said.weekday);
    if (fitting) return check(fitting);
  }
  if (month === day) return check(asDayFirst);
  // 06/10/2026 in a mail of September: the one that is still to come.
  const ahead = [asDayFirst, asMonthFirst].filter(
    (one) => reference && Temporal.PlainDate.compare(one, reference) >= 0,
  );
  if (dayFirst === null && year !== null && ahead.length === 1) return check(ahead[0] ?? null);
  return check(dayFirst === false || dayFirst === null ? asMonthFirst : asDayFirst, dayFirst === null);
}
