import type { CalendarEvent } from '../../calendar/read-calendar';
import type { Doubt } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { cancelWords } from '../words/schedule';
import { calendarEvent, lengthBetween, moveZone } from './times/calendar-times';
import { findMentions, type Mention } from './times/mentions';
import { pickMeetings } from './times/pick-meetings';
import { readZone, zoneOfPlace } from './times/read-zone';
import { referenceDay } from './times/reference-day';
import { readTokens } from './times/tokens';
import { findLength } from './times/whole-length';

const two = (value: number) => String(value).padStart(2, '0');
const wallOf = ({ day, start }: Pick<Mention, 'day' | 'start'>): string =>
  start === null ? `${day}` : `${day}T${two(Math.floor(start / 60) % 24)}:${two(start % 60)}`;

const doubt = (
  field: string,
  reason: Doubt['reason'],
  why: string,
  suggestion: string | null = null,
): Clue => ({
  kind: 'doubt',
  value: { field, reason, why, suggestion },
  certain: true,
  quote: '',
  by: 'meetings',
  strength: 1,
});

/** The zone that a mail names once for all its times: `(all times Eastern)`. */
function zoneOfAll(mentions: Mention[], page: Page): string | null {
  const named = mentions.find(({ zone, role }) => zone !== null && role !== 'elsewhere')?.zone;
  if (named) return named;
  for (const text of page.lines.slice(0, 400)) {
    const alone =
      text.length < 60
        ? readZone(
            text.replace(
              /^(?:time ?zone|zeitzone|fuseau horaire|zona horaria|fuso(?: hor[aá]rio| orario)?|tijdzone)\s?:?\s?|^\(|\)$/gi,
              '',
            ),
          )
        : null;
    if (alone && alone.length >= text.length - 14 && (alone.length > 4 || /zone|zeit|fus/i.test(text)))
      return alone.zone;
    if (!/time|zeit|heure|hora|ora |tijd/i.test(text)) continue;
    const at = /(?:all times|times are|time ?zone|zeitzone|fuseau|huso|fuso)[^A-Z]{0,20}/i.exec(text);
    const zone = at
      ? readTokens(`00:00 ${text.slice(at.index + at[0].length)}`, page.language).find(
          ({ kind }) => kind === 'zone',
        )
      : undefined;
    if (zone?.kind === 'zone') return zone.zone;
  }
  return null;
}

function doubtsOf(mention: Mention, index: number): Clue[] {
  const field = `meetings.${index}.start`;
  return [
    ...(mention.contradicts
      ? [doubt(field, 'weekday contradicts date', 'The weekday in the mail is not that of the date.')]
      : []),
    ...(mention.dayIsOpen
      ? [doubt(field, 'day or month first', 'The date could be read with day or month first.')]
      : []),
    ...(mention.halfIsOpen
      ? [doubt(field, 'morning or afternoon', 'The mail does not say whether morning or afternoon.')]
      : []),
  ];
}

function zoneDoubt(index: number, page: Page): Clue {
  const place = zoneOfPlace([...page.signature, ...page.footer.slice(0, 6), ...page.lines].join('\n'));
  return doubt(`meetings.${index}.timeZone`, 'zone missing', 'The mail names no time zone.', place);
}

const meetingClue = (
  value: Extract<Clue, { kind: 'meeting' }>['value'],
  certain: boolean,
  quote: string,
): Clue => ({
  kind: 'meeting',
  value,
  certain,
  quote,
  by: 'meetings',
  strength: 1,
});

/** Meetings from a calendar file: it says the time exactly; the prose may name the zone that a UTC time is meant in. */
function fromCalendar(page: Page, zone: string | null, mentions: Mention[]): Clue[] | null {
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
function settledBy(event: CalendarEvent | null, mentions: Mention[], page: Page): string | null {
  if (!event?.start?.includes('T')) return null;
  const zone = zoneOfAll(mentions, page);
  const wall = event.zoneKind === 'utc' && zone ? moveZone(event.start, 'UTC', zone) : event.start;
  const [day, clock] = wall.split('T');
  const [hours, minutes] = (clock ?? '').split(':').map(Number);
  return `${day} ${(hours ?? 0) * 60 + (minutes ?? 0)}`;
}

/** The hour of a day that the newest text names alone: the quoted mail may have it. */
function fromHistory(day: Mention, page: Page): Mention {
  const before = findMentions({ ...page, subject: '', lines: page.history.slice(0, 300) });
  const hours = before.filter(
    (mention) => mention.day === day.day && mention.start !== null && mention.role === 'meeting',
  );
  const found = hours[0];
  return found ? { ...found, quote: found.quote } : day;
}

/** Where nothing is plainly a meeting: the one time that may be, as a guess. `isAnyEvent`: an hour without a day is the day of the mail. */
function likelyMeeting(
  mentions: Mention[],
  reference: Temporal.PlainDate | null,
  isAnyEvent: boolean,
): Mention[] {
  const isAhead = (day: string) => reference === null || day >= reference.toString();
  const roles = isAnyEvent
    ? ['arrive', 'window', 'elsewhere', 'meeting', 'reply', 'decision']
    : ['arrive', 'elsewhere'];
  const timed = mentions.filter(({ start, role }) => start !== null && roles.includes(role));
  const withDay = timed.filter(({ day }) => day !== null && isAhead(day));
  const distinct = new Set(withDay.map(wallOf));
  if (withDay[0] && (isAnyEvent || distinct.size === 1)) return [withDay[0]];
  if (!isAnyEvent || !reference) return [];
  const hour = timed.find(
    ({ day, zone, text, at }) =>
      day === null &&
      (zone !== null || /(?:\bat|from|@|[ap]\.?m)\b/i.test(text.slice(Math.max(0, at - 6), at + 14))),
  );
  if (hour) return [{ ...hour, day: reference.toString() }];
  const day = mentions.find((mention) => mention.day !== null && isAhead(mention.day));
  return day ? [day] : [];
}

/** Every meeting, slot, old time and date that the mail states. */
export function findMeetings(page: Page): Clue[] {
  return readMeetings(page, false);
}

/** The same with whole days: a day without an hour is no meeting yet, but it is an event. */
export function readMeetings(page: Page, withWholeDays: boolean): Clue[] {
  const mentions = findMentions(page);
  const reference = referenceDay(page);
  const ofFile = calendarEvent(page);
  const settled = settledBy(ofFile, mentions, page);
  const picked = pickMeetings(mentions, page, reference, settled);
  const isFallback =
    picked.meetings.length + picked.slots.length === 0 && ofFile === null && picked.old.length === 0;
  if (isFallback) picked.meetings = likelyMeeting(mentions, reference, withWholeDays);
  if (ofFile?.isCancelled) picked.old = [];
  const zone = zoneOfAll(mentions, page);
  const length = findLength(page);
  const clues: Clue[] = [];
  for (const mention of picked.old) {
    clues.push({
      kind: 'oldTime',
      value: wallOf(mention),
      certain: true,
      quote: mention.quote,
      by: 'meetings',
      strength: 1,
    });
  }
  for (const role of ['decision', 'reply'] as const) {
    const found = mentions.find((mention) => mention.role === role && mention.day !== null);
    if (found?.day)
      clues.push({
        kind: role === 'decision' ? 'decisionBy' : 'replyBy',
        value: found.day,
        certain: true,
        quote: found.quote,
        by: 'meetings',
        strength: 1,
      });
  }
  const ofCalendar = fromCalendar(page, zone, mentions);
  if (ofCalendar && picked.meetings.length <= 1) return [...clues, ...ofCalendar];
  if (ofCalendar) clues.push(...ofCalendar.filter(({ kind }) => kind === 'calendar'));
  const cancelled = mentions.find(({ role, day }) => day !== null && (role === 'old' || role === 'meeting'));
  if (
    picked.meetings.length + picked.slots.length === 0 &&
    cancelled &&
    cancelWords.test(page.lines.join('\n').slice(0, 4_000))
  )
    picked.meetings = [fromHistory(cancelled, page)];
  const meetings = picked.meetings
    .map((mention) => (mention.start === null ? fromHistory(mention, page) : mention))
    .filter(({ start }) => start !== null || withWholeDays);
  meetings.forEach((mention, index) => {
    const isSure = !mention.dayIsOpen && !mention.contradicts && !mention.halfIsOpen;
    const timeZone = mention.start === null ? null : (mention.zone ?? zone);
    const minutes = mention.minutes ?? (picked.meetings.length === 1 ? (length?.minutes ?? null) : null);
    clues.push(
      meetingClue(
        { start: wallOf(mention), timeZone, minutes, topic: null, people: [] },
        isSure && !isFallback,
        mention.quote || mention.text.slice(0, 200),
      ),
    );
    clues.push(...doubtsOf(mention, index));
    if (timeZone === null && mention.start !== null) clues.push(zoneDoubt(index, page));
  });
  for (const mention of picked.slots) {
    const value = {
      start: wallOf(mention),
      timeZone: mention.zone ?? zone,
      minutes: mention.minutes ?? length?.minutes ?? null,
    };
    clues.push({ kind: 'slot', value, certain: true, quote: mention.quote, by: 'meetings', strength: 1 });
  }
  if (
    picked.meetings.length === 0 &&
    picked.slots.length === 0 &&
    reference === null &&
    mentions.some(({ day }) => day === null)
  ) {
    clues.push(
      doubt(
        'meetings.0.start',
        'date is relative',
        'The mail has no date of its own, so its day cannot be told.',
      ),
    );
  }
  return clues;
}
