import type { Clock } from './clock';
import type { ClockPatterns } from './clock-patterns';
import type { ClockAt } from './minutes-behind';
import { run } from './sticky';

/** The half of the day that “am”, “p.m.” say. */
export function halfOf(said: string | undefined): Clock['half'] {
  if (!said) return null;
  return said.toLowerCase().startsWith('a') ? 'am' : 'pm';
}

/** An hour with the half of the day that words behind it say: “at seven in the evening”. */
export function withHalf(found: ClockAt, text: string, patterns: ClockPatterns): ClockAt {
  if (found.clock.half || found.clock.hour > 12) return found;
  const halves = [
    ['am', patterns.morning],
    ['pm', patterns.afternoon],
  ] as const;
  for (const [half, pattern] of halves)
    if (run(pattern, text, found.end))
      return { ...found, end: pattern.lastIndex, isMarked: true, clock: { ...found.clock, half } };
  return found;
}
