import { indexOf, run } from './sticky';
import type { Token } from './token';
import type { TokenPatterns } from './token-patterns';

/** A short weekday is also a word of some language (mon, so, do, sat): then a day or an hour must follow. */
const dayFollows =
  /^(?:[.,)/]|$|\s?[-–&|·⋅]|\s(?:\d|the\b|at\b|or\b|and\b|half?\b|halb\b|viertel\b|kwart\b|next\b|from\b|den\b|um\b|am\b|à\b|alle\b|às\b|om\b|de\b|noon|morning|afternoon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function readWeekday(text: string, at: number, patterns: TokenPatterns): Token | null {
  const weekday = run(patterns.weekdays, text, at);
  if (!weekday) return null;
  const end = patterns.weekdays.lastIndex;
  const said = weekday[2] ?? '';
  const number = indexOf(patterns.weekdayOf, said);
  if (number === 0 || (said.length <= 3 && !dayFollows.test(text.slice(end, end + 8)))) return null;
  return { kind: 'weekday', at, end, weekday: number, isNextWeek: Boolean(weekday[1] ?? weekday[3]) };
}

export function readWord(text: string, at: number, patterns: TokenPatterns): Token | null {
  const weekday = readWeekday(text, at, patterns);
  if (weekday) return weekday;
  for (const { pattern, days } of patterns.relative)
    if (run(pattern, text, at)) return { kind: 'relative', at, end: pattern.lastIndex, days };
  return null;
}
