import { schedule } from '../../words/schedule';
import { type SettledDay, saidDay, settleDay } from './settle-date';
import type { Token } from './token';

const isDayToken = (token: Token) =>
  token.kind === 'weekday' || token.kind === 'date' || token.kind === 'day' || token.kind === 'relative';

/** Runs of tokens that together say one day: `Thursday, March 12`, `the 12th`. */
export type DayGroup = {
  tokens: Token[];
  at: number;
  end: number;
  settled: SettledDay | null;
  isRelative: boolean;
};

/** “martes 22”: a number behind a weekday is its day of the month, if that day falls on it in the next months. */
function bareDay(
  said: ReturnType<typeof saidDay>,
  group: Token[],
  text: string,
  reference: Temporal.PlainDate | null,
): { at: number; end: number; day: number } | null {
  if (!reference || said.weekday === null || said.date || said.dayOfMonth !== null) return null;
  const end = group.at(-1)?.end ?? 0;
  const found = schedule.bareNumber.exec(text.slice(end, end + 24));
  const day = Number(found?.[1]);
  if (!found || day < 1 || day > 31) return null;
  const settled = settleDay({ ...said, dayOfMonth: day }, reference, null);
  return settled && !settled.contradicts && settled.day.day === day
    ? { at: end, end: end + found[0].length, day }
    : null;
}

/** “last Thursday” lies behind. */
function lastWeek(
  settled: SettledDay | null,
  said: ReturnType<typeof saidDay>,
  group: Token[],
  text: string,
  reference: Temporal.PlainDate | null,
): SettledDay | null {
  const [first, last] = [group[0], group.at(-1)];
  if (!settled || !first || !last || said.weekday === null || said.date || said.dayOfMonth !== null)
    return settled;
  const isPast =
    schedule.pastBefore.test(text.slice(Math.max(0, first.at - 14), first.at)) ||
    schedule.pastAfter.test(text.slice(last.end, last.end + 10));
  if (!isPast || !reference) return settled;
  const ago = (reference.dayOfWeek - said.weekday + 7) % 7 || 7;
  return { ...settled, day: reference.subtract({ days: ago }) };
}

export function groupDays(
  tokens: Token[],
  text: string,
  reference: Temporal.PlainDate | null,
  dayFirst: boolean | null,
): DayGroup[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    if (!isDayToken(token)) continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNear =
      before &&
      text.slice(before.end, token.at).length <= 8 &&
      !/\b(?:or|oder|ou|o|of|and|und|et|y|e|en|bis|to)\b|[;/–]| - /i.test(text.slice(before.end, token.at));
    const repeats =
      last?.some(({ kind }) => kind === token.kind) ||
      (token.kind === 'day' && last?.some(({ kind }) => kind === 'date'));
    if (last && isNear && !repeats) last.push(token);
    else groups.push([token]);
  }
  const made = groups.map((group) => {
    const said = saidDay(group);
    const bare = bareDay(said, group, text, reference);
    if (bare) {
      said.dayOfMonth = bare.day;
      group.push({ kind: 'day', ...bare });
    }
    return {
      tokens: group,
      at: group[0]?.at ?? 0,
      end: group.at(-1)?.end ?? 0,
      settled: lastWeek(settleDay(said, reference, dayFirst), said, group, text, reference),
      isRelative: said.date === null,
    };
  });
  return inOrder(made, text);
}

const isWeekday = ({ tokens }: DayGroup): boolean => tokens.every(({ kind }) => kind === 'weekday');

/** “next week Wednesday at 8, Thursday at 8 or Saturday at 10”: of weekdays that are listed a later one lies later. */
function inOrder(groups: DayGroup[], text: string): DayGroup[] {
  const found: DayGroup[] = [];
  for (const group of groups) {
    const last = found.at(-1);
    const isListed =
      last?.settled != null && isWeekday(group) && schedule.orDayNext.test(text.slice(last.end, group.at));
    const settled = group.settled;
    if (!isListed || !settled || !last?.settled || !isWeekdayOf(last)) {
      found.push(group);
      continue;
    }
    let { day } = settled;
    while (Temporal.PlainDate.compare(day, last.settled.day) <= 0) day = day.add({ days: 7 });
    found.push({ ...group, settled: { ...settled, day } });
  }
  return found;
}

const isWeekdayOf = ({ tokens }: DayGroup): boolean => tokens.some(({ kind }) => kind === 'weekday');

/** Further before its hour a day counts for less than one right behind it. */
const farBefore = 40;

/** The group that a time belongs to: the one before it on its line, else the one right after. */
export function groupFor(token: Token, groups: DayGroup[], times: Token[], text: string): DayGroup | null {
  const before = groups.filter(({ end }) => end <= token.at).at(-1);
  // “3pm Thursday or 4pm Friday”: where the first hour stands before its day, so do the others.
  const [firstTime, firstDay] = [times[0], groups[0]];
  if (before && firstTime && firstDay && firstTime.at < firstDay.at && firstDay.at - firstTime.end < 25) {
    const own = groups.find(({ at }) => at >= token.end);
    const next = times.find(({ at }) => at > token.at);
    if (own && own.at - token.end < 25 && (!next || own.at < next.at)) return own;
  }
  const after = groups.find(({ at }) => at >= token.end);
  // “… this afternoon, so I have to call off our 10 a.m. on Thursday”: the day right behind it, not one far before.
  const isCloser =
    before &&
    after &&
    token.at - before.end > farBefore &&
    schedule.onDay.test(text.slice(token.end, after.at));
  if (before && !isCloser) return before;
  const nextTime = times.find(({ at }) => at > token.at);
  if (!after) return null;
  if (nextTime && after.at < nextTime.at && schedule.toDay.test(text.slice(token.end, after.at))) return null;
  const isNext = !nextTime || after.at < nextTime.at || times.length === 1;
  // “2 pm your time, 4 pm mine, tomorrow”: one day for all.
  const isForAll = groups.length === 1 && !/[.!?;]\s/.test(text.slice(token.end, after.at));
  return (isNext && after.at - token.end < 30) || (isForAll && after.at - token.end < 45) ? after : null;
}
