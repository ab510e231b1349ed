/** An hour as it is written. `half` is null where neither am nor pm is said. */
export type Clock = { hour: number; minute: number; half: 'am' | 'pm' | null; is24: boolean };

/** Minutes after midnight; where neither half of the day is said, working hours decide: one to six is afternoon. */
export function minutesOf(clock: Clock, from: Clock | null = null): number {
  let hour = clock.hour;
  if (clock.half === 'pm' && hour < 12) hour += 12;
  else if (clock.half === 'am' && hour === 12) hour = 0;
  else if (!clock.half && !clock.is24 && hour < 7 && hour > 0) hour += 12;
  const minutes = hour * 60 + clock.minute;
  // 11–1: the end lies after the start.
  if (from && !clock.half && !clock.is24 && minutes < minutesOf(from) && hour < 12) return minutes + 720;
  return minutes;
}

/** Whether am or pm had to be chosen where both are likely. */
export const isHalfOpen = (clock: Clock): boolean => !clock.half && !clock.is24 && clock.hour === 7;
