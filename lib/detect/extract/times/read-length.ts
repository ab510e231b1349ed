import { run } from './sticky';
import type { Token } from './token';
import type { TokenPatterns } from './token-patterns';

export function readLength(text: string, at: number, patterns: TokenPatterns): Token | null {
  for (const { pattern, minutes } of patterns.lengths) {
    if (run(pattern, text, at)) return { kind: 'length', at, end: pattern.lastIndex, minutes };
  }
  const counted = run(patterns.counted, text, at);
  if (counted) return { kind: 'length', at, end: patterns.counted.lastIndex, minutes: Number(counted[1]) };
  const hours = run(patterns.hours, text, at);
  if (hours && Number(hours[1]) > 0 && Number(hours[1]) < 9) {
    const part = hours[2] ? Number(`0.${hours[2]}`) : /½/.test(hours[0]) ? 0.5 : 0;
    return {
      kind: 'length',
      at,
      end: patterns.hours.lastIndex,
      minutes: Math.round((Number(hours[1]) + part) * 60),
    };
  }
  return null;
}
