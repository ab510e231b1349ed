import type { CalendarEvent } from '../../calendar/read-calendar';
import type { Clue, Page } from '../clue';
import { doubt, meetingClue } from './meeting-clues';
import { calendarEvent, lengthBetween, moveZone } from './times/calendar-times';
import type { Mention } from './times/mention';
import { zoneOfPlace } from './times/read-zone';
import { wallOf } from './times/wall-time';
import { zoneOfAll } from './times/zone-of-all';

/** Meetings from a calendar file: it says the time exactly; the prose may name the zone that a UTC time is meant in. */
export function fromCalendar(page: Page, zone: string | null, mentions: Mention[]): Clue[] | null {
  const event = calendarEvent(page);
  if (!event?.start) return null;
  const calendar: Clue = {
    kind: 'calendar',
    value: { uid: event.uid, sequence: event.sequence, method: event.method },
    certain: true,
    quote: '',
    by: 'calendar',
    strength: 1,
  };
  const isUtc = event.zoneKind === 'utc' && event.start.includes('T');
  const start = isUtc && zone && zone !== 'UTC' ? moveZone(event.start, 'UTC', zone) : event.start;
  const timeZone = isUtc ? (zone ?? 'UTC') : (event.timeZone ?? zone);
  const minutes = lengthBetween(event.start, event.end);
  const said = mentions.find((mention) => wallOf(mention) === start);
  const clues: Clue[] = [
    calendar,
    meetingClue(
      { start, timeZone, minutes, topic: null, people: [] },
      true,
      said?.quote ?? `DTSTART ${event.start}`,
    ),
  ];
  if (isUtc && !zone)
    clues.push(
      doubt('meetings.0.timeZone', 'zone is UTC only', 'The calendar file gives the time in UTC only.'),
    );
  if (event.zoneKind === 'none' && !zone && event.start.includes('T'))
    clues.push(
      doubt(
        'meetings.0.timeZone',
        'zone floating',
        'The calendar file names no time zone.',
        zoneOfPlace([...page.signature, ...page.lines].join('\n')),
      ),
    );
  return clues;
}

/** The time of the calendar file as the mail’s own clock shows it, to tell the new time from the old. */
export function settledBy(event: CalendarEvent | null, mentions: Mention[], page: Page): string | null {
  if (!event?.start?.includes('T')) return null;
  const zone = zoneOfAll(mentions, page);
  const wall = event.zoneKind === 'utc' && zone ? moveZone(event.start, 'UTC', zone) : event.start;
  const [day, clock] = wall.split('T');
  const [hours, minutes] = (clock ?? '').split(':').map(Number);
  return `${day} ${(hours ?? 0) * 60 + (minutes ?? 0)}`;
}
