import type { Clock } from './clock';
import type { ClockPatterns } from './clock-patterns';
import { run } from './sticky';

/** A clock time found at a place of a line. `isMarked`: it could be nothing else. */
export type ClockAt = { clock: Clock; end: number; isMarked: boolean };

/** Quarters and halves are of an hour also where nothing stands before its number. */
const quarters = /^ ?(?:e (?:um |un )?quarto|e me[iz]|y (?:media|cuarto)|et (?:demi|quart))/;

/** The minutes said behind an hour that has none: `sette e mezza`, `midi moins le quart`. */
export function withMinutes(found: ClockAt, text: string, patterns: ClockPatterns): ClockAt {
  if (found.clock.minute > 0 || !/[ -]/.test(text.slice(found.end - 1, found.end + 1))) return found;
  const added = (minutes: number, end: number): ClockAt => {
    const total = found.clock.hour * 60 + minutes;
    const clock = { ...found.clock, hour: Math.floor(total / 60) % 24, minute: total % 60 };
    return { clock, end, isMarked: true };
  };
  for (const { pattern, minutes } of patterns.after)
    if (run(pattern, text, found.end)) return added(minutes, pattern.lastIndex);
  const number = patterns.afterNumber && run(patterns.afterNumber, text, found.end);
  return number && patterns.afterNumber ? added(Number(number[1]), patterns.afterNumber.lastIndex) : found;
}

/** Whether minutes may be said behind an hour: one that is surely one, or that they make one. */
export const saysMore = (hour: ClockAt, text: string, isAfterAt: boolean): boolean =>
  hour.clock.half === null &&
  (isAfterAt || hour.isMarked || quarters.test(text.slice(hour.end, hour.end + 16)));
