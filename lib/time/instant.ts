/** The instant of a wall time in a zone, ISO UTC; null for a day without an hour, or a zone that is none. */
export function toInstant(wallTime: string, timeZone: string): string | null {
  if (!wallTime.includes('T')) return null;
  try {
    // In the hour that is skipped in spring the later clock holds, in the doubled hour of autumn the earlier.
    return wordInstant(
      Temporal.PlainDateTime.from(wallTime)
        .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
        .toInstant(),
    );
  } catch {
    return null;
  }
}

const wordInstant = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' });

/** What the clock on the wall of `timeZone` shows: `2026-03-12T14:00`. */
export function wallTimeIn(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** The calendar day of `instant` in `timeZone`: `2026-03-12`. */
export function dayIn(instant: string, timeZone: string): string {
  return wallTimeIn(instant, timeZone).slice(0, 10);
}

/** `minutes` later (or earlier), elapsed: a night in which the clocks change counts as long as it is. */
export function addMinutes(instant: string, minutes: number): string {
  // Between instants no zone comes in: plain milliseconds, for this is asked thousands of times.
  return `${new Date(Date.parse(instant) + Math.round(minutes * 60) * 1000).toISOString().slice(0, 19)}Z`;
}

/** Minutes from `a` to `b`; negative when `b` is earlier. */
export function minutesBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 60_000;
}

/** The day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one day to another. */
export function daysBetween(a: string, b: string): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'days' }).days;
}
