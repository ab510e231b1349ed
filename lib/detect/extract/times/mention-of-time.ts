import { schedule } from '../../words/schedule';
import { isHalfOpen, minutesOf } from './clock';
import type { DayGroup } from './day-groups';
import type { Mention, TimeRole } from './mention';
import type { Token } from './token';

type TimeToken = Extract<Token, { kind: 'time' }>;

/** A line with what it says of time. */
export type TimedLine = {
  line: number;
  text: string;
  tokens: Token[];
  groups: DayGroup[];
  times: TimeToken[];
};

/** Where the next time of the line begins. */
const nextAt = (token: Token, times: Token[]): number =>
  times.find(({ at }) => at > token.at)?.at ?? Number.POSITIVE_INFINITY;

function zoneFor(token: Token, { tokens, times }: TimedLine): { zone: string; end: number } | null {
  const next = nextAt(token, times);
  const zone = tokens.find(({ kind, at }) => kind === 'zone' && at >= token.end && at < next);
  if (zone?.kind !== 'zone') return null;
  // “(GMT-06:00) Central Time”: the name knows of summer time, the number does not.
  const named = tokens.find(
    (other) => other.kind === 'zone' && other.at >= zone.end && other.at - zone.end < 4,
  );
  return /^[+-]/.test(zone.zone) && named?.kind === 'zone' ? named : zone;
}

/** How long it takes, said behind the time or just before it: `2 pm for an hour`, `15 minutes at 3`. */
function lengthFor(token: Token, { text, tokens, times }: TimedLine): number | null {
  const next = nextAt(token, times);
  const lengths = tokens.filter((one) => one.kind === 'length');
  const isWhole = ({ end }: Token) => !schedule.lengthOfPart.test(text.slice(end, end + 24));
  const after = lengths.find(
    (one) =>
      one.at > token.end &&
      one.at < next &&
      !/[.!?]\s/.test(text.slice(token.end + 2, one.at)) &&
      isWhole(one),
  );
  if (after) return after.minutes;
  const before = lengths.filter(({ end }) => end <= token.at).at(-1);
  const isOwn =
    before !== undefined &&
    !times.some(({ at }) => at >= before.end && at < token.at) &&
    schedule.askedFor.test(text.slice(0, before.at)) &&
    !/[.!?]\s/.test(text.slice(before.end + 2, token.at)) &&
    isWhole(before);
  return isOwn ? before.minutes : null;
}

/** The end in minutes after the midnight that begins the day: a day later where it lies past the next midnight. */
function endOf(token: TimeToken, start: number): number | null {
  if (!token.to) return null;
  const end = minutesOf(token.to, token.from);
  if (end > start) return end;
  const isPastMidnight = end === 0 || (token.from.half === 'pm' && token.to.half === 'am');
  return isPastMidnight && start >= 720 ? end + 1440 : null;
}

/** Nothing begins a minute before midnight: something is due. */
const lastMinute = 1439;

const isExact = (group: DayGroup | null): boolean =>
  group?.tokens.some(({ kind }) => kind === 'date' || kind === 'day' || kind === 'relative') ?? false;

/** What one time of a line says. `own` is the day beside it, `group` the day that counts, said beside it or before. */
export function mentionOfTime(
  token: TimeToken,
  line: TimedLine,
  own: DayGroup | null,
  group: DayGroup | null,
  role: TimeRole,
  from: number,
): Mention {
  const start = minutesOf(token.from);
  const end = endOf(token, start);
  const zone = zoneFor(token, line);
  return {
    role: start === lastMinute ? 'reply' : role,
    day: group?.settled?.day.toString() ?? null,
    lastDay: null,
    start,
    end,
    zone: zone?.zone ?? null,
    minutes: end !== null ? end - start : lengthFor(token, line),
    line: line.line,
    at: token.at,
    first: Math.min(token.at, own?.at ?? token.at),
    last: Math.max(token.end, own?.end ?? 0, zone?.end ?? 0),
    text: line.text,
    quote: line.text.slice(Math.min(from, token.at), Math.max(token.end, own?.end ?? 0)).trim(),
    isMarked: token.isMarked,
    halfIsOpen: isHalfOpen(token.from),
    contradicts: group?.settled?.contradicts ?? false,
    dayIsOpen: group?.settled?.isOpen ?? false,
    dayIsRelative: group?.isRelative ?? false,
    dayIsExact: isExact(group),
    dayIsCarried: own === null,
  };
}

/** “moved from 1pm to 3:15pm”: two hours, not a span. */
export function movedTimes(mention: Mention, to: number, minutes: number | null): Mention[] {
  return [
    { ...mention, role: 'old', end: null, minutes: null },
    { ...mention, role: 'meeting', start: to, end: null, minutes, at: mention.at + 1 },
  ];
}

/** A day without an hour. */
export const mentionOfDay = (group: DayGroup, line: number, text: string, role: TimeRole): Mention => ({
  role,
  day: group.settled?.day.toString() ?? null,
  lastDay: group.settled?.lastDay?.toString() ?? null,
  start: null,
  end: null,
  zone: null,
  minutes: null,
  line,
  at: group.at,
  first: group.at,
  last: group.end,
  text,
  quote: text.slice(group.at, group.end),
  isMarked: true,
  halfIsOpen: false,
  contradicts: group.settled?.contradicts ?? false,
  dayIsOpen: group.settled?.isOpen ?? false,
  dayIsRelative: group.isRelative,
  dayIsExact: isExact(group),
  dayIsCarried: false,
});
