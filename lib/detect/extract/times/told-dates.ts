import type { DayGroup } from './day-groups';
import type { ReadLine } from './read-lines';
import { roleOf } from './role-of-time';

/** A weekday is not said of a day further ahead than so many weeks. */
const mostWeeks = 4;

const isWeekdayOnly = ({ tokens }: DayGroup): boolean =>
  tokens.every((token) => token.kind === 'weekday' && !token.isNextWeek);

/** The days that are meant for a meeting and written out, each once. */
type Told = { day: Temporal.PlainDate; index: number; at: number };

function datesTold(groups: DayGroup[][], lines: ReadLine[], language: string): Told[] {
  const days = new Map<string, Told>();
  for (const [index, some] of groups.entries())
    for (const { tokens, settled, at, end } of some) {
      const { text } = lines[index] as ReadLine;
      if (!settled || !tokens.some(({ kind }) => kind === 'date')) continue;
      if (roleOf(text.slice(0, at), language, text.slice(end)) === 'meeting')
        days.set(`${settled.day}`, days.get(`${settled.day}`) ?? { day: settled.day, index, at });
    }
  return [...days.values()];
}

/**
 * “Selection day, 21 April” above, “on Wednesday” below: a weekday by itself is the one of a date that the mail tells
 * elsewhere, not the nearest, where just one such date falls on it.
 */
export function toToldDates(groups: DayGroup[][], lines: ReadLine[], language: string): DayGroup[][] {
  if (!groups.flat().some(isWeekdayOnly)) return groups;
  const told = datesTold(groups, lines, language);
  return groups.map((some, place) =>
    some.map((group) => {
      const { settled } = group;
      if (!settled || !isWeekdayOnly(group)) return group;
      const [found, other] = told.filter(({ day, index, at }) => {
        const ahead = settled.day.until(day, { largestUnit: 'days' }).days;
        // “come on Monday … you could start on 2 November”: what is told behind it is another day.
        const isBefore = index < place || (index === place && at < group.at);
        return isBefore && ahead >= 0 && ahead % 7 === 0 && ahead <= mostWeeks * 7;
      });
      return found && !other ? { ...group, settled: { ...settled, day: found.day } } : group;
    }),
  );
}
