import * as z from 'zod/mini';
import { NoteAbout } from '../model/debrief';
import { Id, Prose, WallTime } from '../model/fields';
import type { Interview, Meeting } from '../model/interview';
import { NamedPerson } from '../model/understanding';
import { command, type World } from './command';
import { keepPeople } from './rows-of-invitation';

/** The round that the reader remembers: the one that stands, or a new one before the interview in question. */
async function roundBefore(
  after: Interview,
  roundId: string | null,
  wallTime: string | null,
  { db, keep, newId, timeZone }: World,
): Promise<Meeting> {
  const standing = roundId ? await db.meetings.where('interviewId').equals(roundId).first() : undefined;
  if (standing) return standing;
  const id = roundId ?? newId();
  if (!roundId) {
    const day = Temporal.Instant.from(after.createdAt)
      .subtract({ hours: 24 })
      .toString({ smallestUnit: 'second' });
    await keep.put('interviews', id, {
      ...after,
      id,
      round: 'first',
      kind: null,
      place: null,
      link: null,
      phone: null,
      schedulingLink: null,
      decisionBy: null,
      replyBy: null,
      state: 'planned',
      calendarUid: null,
      calendarSequence: null,
      quotes: [],
      createdAt: day,
    });
  }
  const meeting: Meeting = {
    id: newId(),
    interviewId: id,
    applicationId: after.applicationId,
    startsAt: null,
    wallTime,
    // A day alone has no instant; the reader's own zone keeps it from being asked about.
    timeZone: wallTime ? timeZone : null,
    zoneGuess: null,
    minutes: null,
    topic: null,
    state: 'planned',
  };
  await keep.put('meetings', meeting.id, meeting);
  return meeting;
}

/** Keeps what the reader remembers of a round that Encore does not know. No letter is owed for it: its day is long past. */
export const rememberRound = command({
  name: 'rememberRound',
  from: ['own page'],
  isChange: true,
  input: z.object({
    interviewId: Id,
    /** The earlier round, where one is kept but bare. */
    roundId: z.nullable(Id),
    wallTime: z.nullable(WallTime),
    person: z.nullable(NamedPerson),
    notes: z.array(z.object({ about: NoteAbout, text: Prose })).check(z.maxLength(20)),
  }),
  run: async ({ interviewId, roundId, wallTime, person, notes }, world) => {
    const { db, keep, newId, now } = world;
    const after = await db.interviews.get(interviewId);
    if (!after) throw new Error('That interview is no longer kept.');
    const meeting = await roundBefore(after, roundId, wallTime, world);
    const [met] = person ? await keepPeople([person], meeting, false, world) : [];
    const there = await db.attendances.where('meetingId').equals(meeting.id).toArray();
    if (met && !there.some(({ personId }) => personId === met.id)) {
      const id = newId();
      await keep.put('attendances', id, {
        id,
        meetingId: meeting.id,
        interviewId: meeting.interviewId,
        personId: met.id,
      });
    }
    for (const { about, text } of notes) {
      const id = newId();
      const { interviewId: round, applicationId } = meeting;
      const personId = about === 'concern' || about === 'money' ? null : (met?.id ?? null);
      await keep.put('notes', id, {
        id,
        applicationId,
        interviewId: round,
        meetingId: meeting.id,
        personId,
        about,
        text,
        at: now,
      });
    }
    return { interviewId: meeting.interviewId };
  },
});
