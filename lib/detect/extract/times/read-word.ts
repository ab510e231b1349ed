import { schedule } from '../../words/schedule';
import { indexOf, run } from './sticky';
import type { Token } from './token';
import type { TokenPatterns } from './token-patterns';

function readWeekday(text: string, at: number, patterns: TokenPatterns): Token | null {
  const weekday = run(patterns.weekdays, text, at);
  if (!weekday) return null;
  const end = patterns.weekdays.lastIndex;
  const said = weekday[2] ?? '';
  const number = indexOf(patterns.weekdayOf, said);
  if (number === 0 || (said.length <= 3 && !schedule.dayFollows.test(text.slice(end, end + 8)))) return null;
  return { kind: 'weekday', at, end, weekday: number, isNextWeek: Boolean(weekday[1] ?? weekday[3]) };
}

export function readWord(text: string, at: number, patterns: TokenPatterns): Token | null {
  const weekday = readWeekday(text, at, patterns);
  if (weekday) return weekday;
  for (const { pattern, days } of patterns.relative)
    if (run(pattern, text, at)) return { kind: 'relative', at, end: pattern.lastIndex, days };
  return null;
}
