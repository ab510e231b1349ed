import { schedule } from '../../words/schedule';
import { isLateHour } from './bare-numbers';
import { type Clock, minutesOf } from './clock';
import type { ClockAt } from './minutes-behind';
import { readClock } from './read-clock';
import { run } from './sticky';
import type { Token } from './token';
import type { TokenPatterns } from './token-patterns';

const andWord = /\s?(?:und|et|y|e|en)\s(?:las? |les |le |às? )?/iuy;
const slash = /\s?\/\s?/y;

/** One is asked to come a while before it begins. */
const mostAhead = 60;

/** “9.30 for 9.45”, “2.30 for a 3pm start”: it begins at the second. */
function beginning(first: ClockAt, text: string, patterns: TokenPatterns): ClockAt | null {
  if (!run(schedule.forStart, text, first.end)) return null;
  const second = readClock(text, schedule.forStart.lastIndex, patterns.clock, true);
  if (!second || !/[:.h]\d\d|[ap]\.?m/i.test(text.slice(schedule.forStart.lastIndex, second.end)))
    return null;
  const ahead = minutesOf(second.clock) - minutesOf(first.clock);
  return ahead > 0 && ahead <= mostAhead ? second : null;
}

export function readTime(
  text: string,
  at: number,
  patterns: TokenPatterns,
  isAfterDay: boolean,
): Token | null {
  const isAfterAt = isAfterDay || patterns.clock.at.test(text.slice(Math.max(0, at - 14), at));
  const first = readClock(text, at, patterns.clock, isAfterAt);
  if (!first) return null;
  const begins = beginning(first, text, patterns);
  if (begins)
    return { kind: 'time', at, end: begins.end, from: begins.clock, to: null, isMarked: true, isStart: true };
  const said =
    run(patterns.clock.until, text, first.end) ??
    (schedule.betweenHours.test(text.slice(Math.max(0, at - 24), at))
      ? run(andWord, text, first.end)
      : null) ??
    (schedule.bothEnds.test(text.slice(0, at)) ? run(slash, text, first.end) : null);
  // “at 9:30 and 11” are two, “between 9:30 and 11” is one.
  const isAnd = /^,? ?(?:and|und|et|y|e|en) $/i.test(said?.[0] ?? '');
  const bridge = isAnd && !schedule.betweenHours.test(text.slice(Math.max(0, at - 34), at)) ? null : said;
  const second =
    bridge && bridge[0] !== '' ? readClock(text, first.end + bridge[0].length, patterns.clock, true) : null;
  const hasDots = /^\d{1,2}[.]\d\d$/.test(text.slice(at, first.end));
  const isRange =
    second !== null &&
    (first.isMarked || second.isMarked || isAfterAt || (hasDots && second.clock.minute > 0));
  if (!first.isMarked && !isRange && !isAfterAt) return null;
  if (!first.isMarked && !isRange && !mayBeBare(text, at, first)) return null;
  if (!isRange || !second) {
    return { kind: 'time', at, end: first.end, from: first.clock, to: null, isMarked: first.isMarked };
  }
  // 2–3:30 pm: the half of the end is the half of the start, unless the start would come later.
  const from = { ...first.clock };
  if (!from.half && !from.is24 && second.clock.half) {
    const isLater =
      from.hour % 12 > second.clock.hour % 12 ||
      (from.hour % 12 === second.clock.hour % 12 && from.minute > second.clock.minute);
    from.half = isLater && second.clock.half === 'pm' ? 'am' : second.clock.half;
  }
  if (!from.half && second.clock.is24) from.is24 = true;
  return {
    kind: 'time',
    at,
    end: second.end,
    from,
    to: second.clock,
    isMarked: first.isMarked || second.isMarked,
  };
}

/** An hour without sign of one: after a word like “at”; past noon only where the language counts to 24 and nothing is counted. */
function mayBeBare(text: string, at: number, { clock, end }: { clock: Clock; end: number }): boolean {
  if (clock.hour > 0 && clock.hour <= 12) return !schedule.counted.test(text.slice(end, end + 12));
  if (isLateHour(text, at)) return true;
  // “at 18 Swedish time”
  if (/^ (?:\p{Lu}\p{L}+ )?time\b/u.test(text.slice(end, end + 24))) return true;
  return (
    /(?:alle|verso le|às|as|a las|las|om|à|um|ore)\s$/i.test(text.slice(Math.max(0, at - 10), at)) &&
    !schedule.counted.test(text.slice(end, end + 12))
  );
}
