import { type CalendarEvent, readCalendar } from '../../../calendar/read-calendar';
import type { Page } from '../../clue';

/** The event of a mail’s calendar file that counts: the highest sequence, the last of equals. Replies are somebody’s answer, no event. */
export function calendarEvent(page: Page): CalendarEvent | null {
  const events = page.mail.calendars
    .slice(0, 5)
    .map((text) => readCalendar(text))
    .filter((event) => event !== null && event.method !== 'REPLY' && event.start !== null);
  return events.reduce<CalendarEvent | null>(
    (best, event) => (!best || (event?.sequence ?? 0) >= (best.sequence ?? 0) ? event : best),
    null,
  );
}

/** Minutes between two wall times. */
export function lengthBetween(start: string, end: string | null): number | null {
  if (!end?.includes('T') || !start.includes('T')) return null;
  const minutes = Temporal.PlainDateTime.from(start).until(Temporal.PlainDateTime.from(end), {
    largestUnit: 'minutes',
  }).minutes;
  return minutes > 0 && minutes <= 24 * 60 * 7 ? minutes : null;
}

/** A wall time of one zone as the clock of another shows it. */
export function moveZone(wall: string, from: string, to: string): string {
  return Temporal.PlainDateTime.from(wall)
    .toZonedDateTime(from)
    .withTimeZone(to)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
