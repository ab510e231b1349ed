import type { Workspace } from '../../model/workspace';
import { addMinutes } from '../../time/instant';
import type { EncoreDb } from '../db';
import { standing } from './workspace';

/** How long an interview counts as the next one after it began. */
const lingerMinutes = 3 * 60;
const mostArranging = 50;

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

/** An interview ahead whose instant is not known yet: its zone is still asked, or its time is still arranged. */
export async function readUntimed(db: EncoreDb, now: string): Promise<{ interviewId: string } | null> {
  const asked = await db.meetings
    .where('wallTime')
    .aboveOrEqual(now.slice(0, 10))
    .filter(({ state, startsAt }) => state === 'planned' && startsAt === null)
    .first();
  if (asked) return { interviewId: asked.interviewId };
  const arranging = await db.interviews.where('state').equals('arranging').limit(mostArranging).toArray();
  const newest = arranging.sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  return newest ? { interviewId: newest.id } : null;
}

/** The interview whose turn it is with what names it and when it is: few rows, however many are kept. */
export async function readNextFacts(
  db: EncoreDb,
  now: string,
): Promise<Pick<Workspace, 'interview' | 'application' | 'meetings'> | null> {
  const found = (await readNext(db, now)) ?? (await readUntimed(db, now));
  if (!found) return null;
  const [interview, meetings] = await Promise.all([
    db.interviews.get(found.interviewId),
    db.meetings.where('interviewId').equals(found.interviewId).toArray(),
  ]);
  const application = interview && (await db.applications.get(interview.applicationId));
  return application ? { interview, application, meetings: standing(meetings) } : null;
}
