import { isZone } from '../time/zone';
import { type Property, propertiesOf, unescapeText } from './properties';
import { resolveZone } from './resolve-zone';

/** Somebody in a calendar event. */
export type CalendarPerson = { name: string | null; address: string | null; isRoom: boolean };

/** One event of a calendar file, as it stands. */
export type CalendarEvent = {
  method: string | null;
  uid: string | null;
  sequence: number | null;
  isCancelled: boolean;
  /** Wall time in `timeZone`, `2026-03-12T14:00`; a day alone for whole days. */
  start: string | null;
  end: string | null;
  timeZone: string | null;
  /** How sure the zone is: named, only UTC, or none (floating or unknown). */
  zoneKind: 'named' | 'utc' | 'none';
  summary: string | null;
  location: string | null;
  description: string | null;
  organizer: CalendarPerson | null;
  attendees: CalendarPerson[];
};

function personOf({ parameters, value }: Property): CalendarPerson {
  const address = value.replace(/^mailto:/i, '').trim();
  const name = unescapeText(parameters.CN ?? '');
  return {
    name: name === '' || name === address ? null : name.slice(0, 500),
    address: address.includes('@') ? address.slice(0, 320) : null,
    isRoom: /^(?:RESOURCE|ROOM)$/i.test(parameters.CUTYPE ?? ''),
  };
}

type Time = { wall: string; zone: string | null; kind: CalendarEvent['zoneKind'] };

function timeOf(property: Property | undefined, zoneOfFile: string | null): Time | null {
  const match = /(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?/.exec(property?.value ?? '');
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (!match[4]) return { wall: day, zone: null, kind: 'none' };
  const wall = `${day}T${match[4]}:${match[5]}`;
  if (match[6]) return { wall, zone: 'UTC', kind: 'utc' };
  const named = property?.parameters.TZID ? resolveZone(property.parameters.TZID) : null;
  const zone = named ?? (property?.parameters.TZID ? null : zoneOfFile);
  return { wall, zone, kind: zone ? 'named' : 'none' };
}

const inZone = (time: Time, zone: string): Time =>
  time.zone === 'UTC'
    ? {
        wall: Temporal.Instant.from(`${time.wall}:00Z`)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' }),
        zone,
        kind: 'named',
      }
    : time;

function endOf(start: Time | null, end: Time | null, duration: string | undefined): string | null {
  if (!start?.wall.includes('T')) return end?.wall ?? null;
  if (end) return end.wall;
  try {
    return duration
      ? Temporal.PlainDateTime.from(start.wall)
          .add(Temporal.Duration.from(duration))
          .toString({ smallestUnit: 'minute' })
      : null;
  } catch {
    return null;
  }
}

/** The first event of a calendar file; null where there is none. Times in UTC alone stay so, and say it. */
export function readCalendar(text: string): CalendarEvent | null {
  const all = propertiesOf(text);
  const from = all.findIndex(({ name, value }) => name === 'BEGIN' && /^VEVENT/i.test(value));
  if (from < 0) return null;
  const to = all.findIndex(
    ({ name, value }, index) =>
      index > from &&
      ((name === 'END' && /^VEVENT/i.test(value)) || (name === 'BEGIN' && /^VALARM/i.test(value))),
  );
  const own = all.slice(from + 1, to < 0 ? undefined : to);
  const get = (name: string) => own.find((property) => property.name === name);
  const said = (name: string) => {
    const value = get(name)?.value;
    return value ? unescapeText(value) || null : null;
  };
  const ofFile = all.find(({ name }) => name === 'X-WR-TIMEZONE')?.value.trim();
  const zoneOfFile = ofFile && isZone(ofFile) ? ofFile : null;
  const written = timeOf(get('DTSTART'), zoneOfFile);
  const writtenEnd = timeOf(get('DTEND'), zoneOfFile);
  const start =
    written && written.kind === 'utc' && zoneOfFile && zoneOfFile !== 'UTC'
      ? inZone(written, zoneOfFile)
      : written;
  const end = writtenEnd && start?.zone ? inZone(writtenEnd, start.zone) : writtenEnd;
  const sequence = Number.parseInt(get('SEQUENCE')?.value ?? '', 10);
  const method =
    all
      .find(({ name }) => name === 'METHOD')
      ?.value.trim()
      .toUpperCase() ?? null;
  return {
    method,
    uid: said('UID'),
    sequence: Number.isFinite(sequence) ? sequence : null,
    isCancelled: method === 'CANCEL' || /^CANCELL?ED/i.test(get('STATUS')?.value ?? ''),
    start: start?.wall ?? null,
    end: endOf(start, end, get('DURATION')?.value),
    timeZone: start?.zone ?? null,
    zoneKind: start?.kind ?? 'none',
    summary: said('SUMMARY'),
    location: said('LOCATION'),
    description: said('DESCRIPTION'),
    organizer: get('ORGANIZER') ? personOf(get('ORGANIZER') as Property) : null,
    attendees: own
      .filter(({ name }) => name === 'ATTENDEE')
      .slice(0, 200)
      .map(personOf),
  };
}
