import * as z from 'zod/mini';
import { Id } from '../model/fields';
import type { Meeting } from '../model/interview';
import type { Reading } from '../model/reading';
import type { StatedMeeting } from '../model/understanding';
import { pairMoves } from '../track/pair-moves';
import { command, type World } from './command';
import { InvitationEdits, withEdits } from './edits';
import { keepMail } from './keep-mail';
import { findReading } from './keep-reading';
import { keepAttendance, keepPeople, keepSlots, meetingRow } from './rows-of-invitation';

async function cancel(interviewId: string, meetings: Meeting[], world: World): Promise<void> {
  const { db, keep } = world;
  await keep.put('interviews', interviewId, { state: 'cancelled' });
  for (const { id } of meetings) await keep.put('meetings', id, { state: 'cancelled' });
  const owed = await db.thankYous.where('interviewId').equals(interviewId).toArray();
  for (const letter of owed)
    if (letter.state === 'due') await keep.put('thankYous', letter.id, { state: 'skipped' });
}

async function moveOne(
  meeting: Meeting,
  stated: StatedMeeting,
  index: number,
  reading: Reading,
  world: World,
): Promise<void> {
  const zone = stated.timeZone ?? meeting.timeZone;
  const row = meetingRow({ ...stated, timeZone: zone }, index, reading, meeting);
  await world.keep.put('meetings', meeting.id, {
    ...row,
    zoneGuess: row.zoneGuess ?? meeting.zoneGuess,
    minutes: row.minutes ?? meeting.minutes,
    topic: row.topic ?? meeting.topic,
  });
  await keepAttendance(await keepPeople(stated.people, meeting, false, world), meeting, world);
}

async function move(
  reading: Reading,
  interviewId: string,
  applicationId: string,
  meetings: Meeting[],
  world: World,
): Promise<void> {
  const { db, keep, newId } = world;
  const invitation = reading.understanding.invitation;
  const people = await db.people.where('applicationId').equals(applicationId).toArray();
  const attendances = await db.attendances.where('interviewId').equals(interviewId).toArray();
  const moves = pairMoves(
    invitation?.meetings ?? [],
    invitation?.oldTimes ?? [],
    meetings,
    people,
    attendances,
  );
  for (const [index, { stated, meeting }] of moves.entries()) {
    if (meeting) {
      await moveOne(meeting, stated, index, reading, world);
    } else {
      const added = meetingRow(stated, index, reading, { id: newId(), interviewId, applicationId });
      await keep.put('meetings', added.id, added);
      await keepAttendance(await keepPeople(stated.people, added, false, world), added, world);
    }
  }
  const open = moves.length === 0 && reading.understanding.label === 'reschedule';
  // The old time no longer holds and no new one is known yet: nothing may remind of it.
  if (open) for (const { id } of meetings) await keep.put('meetings', id, { startsAt: null, wallTime: null });
  await keepSlots(reading, interviewId, world);
  const kept = await db.interviews.get(interviewId);
  await keep.put('interviews', interviewId, {
    state: open ? 'arranging' : 'planned',
    place: invitation?.place ?? kept?.place ?? null,
    link: invitation?.link ?? kept?.link ?? null,
    phone: invitation?.phone ?? kept?.phone ?? null,
    calendarUid: invitation?.calendarUid ?? kept?.calendarUid ?? null,
    calendarSequence: invitation?.calendarSequence ?? kept?.calendarSequence ?? null,
  });
}

/** Applies a mail that moves or cancels a kept interview, and notes that the mail belongs to it. */
export async function applyUpdate(reading: Reading, world: World) {
  const { applicationId, interviewId, verdict } = reading.match;
  if (!applicationId || !interviewId)
    throw new Error('Encore does not know which interview this mail changes.');
  const meetings = (await world.db.meetings.where('interviewId').equals(interviewId).toArray()).filter(
    ({ state }) => state === 'planned',
  );
  if (verdict === 'cancelled') await cancel(interviewId, meetings, world);
  else await move(reading, interviewId, applicationId, meetings, world);
  await keepMail(reading, applicationId, interviewId, world);
  await world.db.readings.put({ ...reading, verdict: 'saved' });
  return { applicationId, interviewId };
}

/** Applies a mail that moves or cancels a kept interview. Letters and reminders follow the meetings by themselves. */
export const updateInterview = command({
  name: 'updateInterview',
  from: ['mail page', 'own page'],
  isChange: true,
  input: z.object({ readingId: Id, edits: InvitationEdits }),
  run: async ({ readingId, edits }, world) =>
    applyUpdate(withEdits(await findReading(readingId, world), edits), world),
});
