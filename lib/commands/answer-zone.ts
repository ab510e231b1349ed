import * as z from 'zod/mini';
import { Id, ZoneName } from '../model/fields';
import { toInstant } from '../time/instant';
import { isZone } from '../time/zone';
import { command } from './command';

/** Answers the question of the zone: for that meeting and every other of the interview that names none. */
export const answerZone = command({
  name: 'answerZone',
  from: ['own page'],
  isChange: true,
  input: z.object({ meetingId: Id, timeZone: ZoneName }),
  run: async ({ meetingId, timeZone }, { db, keep }) => {
    if (!isZone(timeZone)) throw new Error(`This browser knows no time zone called ${timeZone}.`);
    const asked = await db.meetings.get(meetingId);
    if (!asked) throw new Error('That meeting is no longer kept.');
    const meetings = await db.meetings.where('interviewId').equals(asked.interviewId).toArray();
    for (const { id, wallTime, timeZone: known } of meetings) {
      if (known !== null) continue;
      await keep.put('meetings', id, {
        timeZone,
        zoneGuess: null,
        startsAt: wallTime ? toInstant(wallTime, timeZone) : null,
      });
    }
    return {};
  },
});
