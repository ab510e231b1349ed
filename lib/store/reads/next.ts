import { addMinutes } from '../../time/instant';
import type { EncoreDb } from '../db';

/** How long an interview counts as the next one after it began. */
const lingerMinutes = 3 * 60;

/** The interview whose turn it is: the next planned meeting, or one that is going on; null where none is ahead. */
export async function readNext(
  db: EncoreDb,
  now: string,
): Promise<{ interviewId: string; startsAt: string } | null> {
  const meeting = await db.meetings
    .where('startsAt')
    .above(addMinutes(now, -lingerMinutes))
    .filter(({ state }) => state === 'planned')
    .first();
  return meeting?.startsAt ? { interviewId: meeting.interviewId, startsAt: meeting.startsAt } : null;
}
