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
  const morning = run(patterns.morning, text, found.end);
  if (morning)
    return {
      ...found,
      end: patterns.morning.lastIndex,
      isMarked: true,
      clock: { ...found.clock, half: 'am' },
    };
  const afternoon = run(patterns.afternoon, text, found.end);
  if (afternoon)
    return {
      ...found,
      end: patterns.afternoon.lastIndex,
      isMarked: true,
      clock: { ...found.clock, half: 'pm' },
    };
  return found;
}
