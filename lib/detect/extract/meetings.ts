import type { Clue, Page } from '../clue';
import { schedule } from '../words/schedule';
import { doubt, doubtsOf, meetingClue, zoneDoubt } from './meeting-clues';
import { fromCalendar, settledBy } from './meetings-calendar';
import { calendarEvent } from './times/calendar-times';
import { zoneMeant } from './times/greenwich';
import { fromHistory, likelyMeeting } from './times/likely-meeting';
import type { Mention } from './times/mention';
import { findMentions } from './times/mentions';
import { pickMeetings } from './times/pick-meetings';
import { readLines } from './times/read-lines';
import { referenceDay } from './times/reference-day';
import { sameTimeAsBefore } from './times/same-time';
import { withShift } from './times/shifted';
import { wallOf } from './times/wall-time';
import { findLength } from './times/whole-length';
import { zoneOfAll } from './times/zone-of-all';

/** Several whole days, in minutes. */
const daysOf = ({ day, lastDay, start }: Mention): number | null =>
  start !== null || day === null || lastDay === null
    ? null
    : Temporal.PlainDate.from(day).until(lastDay, { largestUnit: 'days' }).days * 1440;

/** How long it takes, where only a mail quoted below says so. */
const lengthInHistory = (page: Page) =>
  page.history.length === 0
    ? null
    : findLength(
        readLines({
          ...page,
          subject: '',
          lines: page.history.slice(0, 60).map((line) => line.replace(/^[\s>]+/, '')),
        }),
      );

/** Every meeting, slot, old time and date that the mail states. */
export function findMeetings(page: Page): Clue[] {
  return readMeetings(page, false);
}

/** The same with whole days: a day without an hour is no meeting yet, but it is an event. */
export function readMeetings(page: Page, withWholeDays: boolean): Clue[] {
  const lines = readLines(page);
  const mentions = findMentions(page, lines);
  const reference = referenceDay(page);
  const ofFile = calendarEvent(page);
  const settled = settledBy(ofFile, mentions, page);
  const picked = withShift(pickMeetings(mentions, page, reference, settled), lines);
  const isFallback =
    picked.meetings.length + picked.slots.length === 0 && ofFile === null && picked.old.length === 0;
  if (isFallback) picked.meetings = likelyMeeting(mentions, reference, withWholeDays);
  if (ofFile?.isCancelled) picked.old = [];
  const zone = zoneOfAll(mentions, page);
  const length = findLength(lines) ?? lengthInHistory(page);
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
  const [first] = mentions;
  const ofCalendar = fromCalendar(page, first ? zoneMeant(zone, first, page) : zone, mentions);
  if (ofCalendar && picked.meetings.length <= 1) return [...clues, ...ofCalendar];
  if (ofCalendar) clues.push(...ofCalendar.filter(({ kind }) => kind === 'calendar'));
  const cancelled = mentions.find(({ role, day }) => day !== null && (role === 'old' || role === 'meeting'));
  if (
    picked.meetings.length + picked.slots.length === 0 &&
    cancelled &&
    schedule.cancelWords.test(page.lines.join('\n').slice(0, 4_000))
  )
    picked.meetings = [fromHistory(cancelled, page)];
  const meetings = picked.meetings
    .map((mention) => sameTimeAsBefore(mention, page, reference?.toString() ?? null))
    .map((mention) => (mention.start === null ? fromHistory(mention, page) : mention))
    .filter(({ start }) => start !== null || withWholeDays);
  meetings.forEach((mention, index) => {
    const isSure = !mention.dayIsOpen && !mention.contradicts && !mention.halfIsOpen;
    const timeZone = mention.start === null ? null : zoneMeant(mention.zone ?? zone, mention, page);
    const alone = picked.meetings.length === 1 && mention.start !== null ? (length?.minutes ?? null) : null;
    const minutes = mention.minutes ?? daysOf(mention) ?? alone;
    clues.push(
      meetingClue(
        { start: wallOf(mention), timeZone, minutes, topic: null, people: [] },
        isSure && !isFallback && picked.isGuess !== true,
        mention.quote || mention.text.slice(0, 200),
      ),
    );
    clues.push(...doubtsOf(mention, index));
    if (timeZone === null && mention.start !== null) clues.push(zoneDoubt(index, page));
  });
  for (const mention of picked.slots) {
    const value = {
      start: wallOf(mention),
      timeZone: zoneMeant(mention.zone ?? zone, mention, page),
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
