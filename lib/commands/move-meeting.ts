import * as z from 'zod/mini';
import { Id, Minutes, WallTime, ZoneName } from '../model/fields';
import { toInstant } from '../time/instant';
import { command } from './command';

/** Gives a meeting another time, by hand. */
export const moveMeeting = command({
  name: 'moveMeeting',
  from: ['own page'],
  isChange: true,
  input: z.object({
    meetingId: Id,
    wallTime: WallTime,
    timeZone: z.nullable(ZoneName),
    minutes: z.nullable(Minutes),
  }),
  run: async ({ meetingId, wallTime, timeZone, minutes }, { db, keep }) => {
    const meeting = await db.meetings.get(meetingId);
    if (!meeting) throw new Error('That meeting is no longer kept.');
    const startsAt = timeZone ? toInstant(wallTime, timeZone) : null;
    await keep.put('meetings', meetingId, { wallTime, timeZone, minutes, startsAt });
    await keep.put('interviews', meeting.interviewId, { state: 'planned' });
    return {};
  },
});
