import { schedule } from '../../words/schedule';
import { run } from './sticky';
import type { Token } from './token';
import type { TokenPatterns } from './token-patterns';

const hoursAndMinutes = /([1-5])\s?h\s?([0-5]\d)(?![\p{L}\p{N}])/uy;

/** “reserva 1h15”, “l’ensemble prend 1h20”: behind a word for taking so long it is no hour of the day. */
export function readTaken(text: string, at: number): Token | null {
  const found = run(hoursAndMinutes, text, at);
  if (!found || !schedule.takes.test(text.slice(Math.max(0, at - 30), at))) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return { kind: 'length', at, end: hoursAndMinutes.lastIndex, minutes };
}

/** A length that begins at a place: in words, in minutes, in hours. */
export function readLength(text: string, at: number, patterns: TokenPatterns): Token | null {
  if (run(patterns.anyLength, text, at))
    for (const { pattern, minutes } of patterns.lengths)
      if (run(pattern, text, at)) return { kind: 'length', at, end: pattern.lastIndex, minutes };
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
