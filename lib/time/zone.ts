/** Whether `name` is a zone that this browser knows. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The city that stands for a zone, in words: `New York`. */
export function cityOf(timeZone: string): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC';
  const last = timeZone.split('/').at(-1) ?? timeZone;
  return last.replaceAll('_', ' ');
}

/** Whether two zones show the same time at `instant`. */
export function sameClock(a: string, b: string, instant: string): boolean {
  if (a === b) return true;
  const at = Temporal.Instant.from(instant);
  return at.toZonedDateTimeISO(a).offsetNanoseconds === at.toZonedDateTimeISO(b).offsetNanoseconds;
}

/** Every zone this browser knows, for a list to choose from. */
export const allZones = (): string[] => Intl.supportedValuesOf('timeZone');
