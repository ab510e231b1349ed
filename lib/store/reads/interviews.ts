import type { Application } from '../../model/application';
import type { Interview, Meeting } from '../../model/interview';
import type { EncoreDb } from '../db';

/** An interview in a list. */
export type ListedInterview = { interview: Interview; application: Application; meeting: Meeting | null };

const mostInterviews = 200;

/** The newest interviews, the one that comes next first. */
export async function readInterviews(db: EncoreDb): Promise<ListedInterview[]> {
  const meetings = await db.meetings
    .orderBy('wallTime')
    .reverse()
    .limit(mostInterviews * 4)
    .toArray();
  const ids = [...new Set(meetings.map(({ interviewId }) => interviewId))].slice(0, mostInterviews);
  const arranging = await db.interviews.where('state').equals('arranging').limit(mostInterviews).toArray();
  const found = (await db.interviews.bulkGet(ids)).filter((row) => row !== undefined);
  const interviews = [...new Map([...arranging, ...found].map((row) => [row.id, row])).values()];
  const applications = await db.applications.bulkGet(interviews.map(({ applicationId }) => applicationId));
  return interviews.flatMap((interview, index) => {
    const application = applications[index];
    const own = meetings
      .filter(({ interviewId }) => interviewId === interview.id)
      .sort((a, b) => (a.wallTime ?? '').localeCompare(b.wallTime ?? ''));
    return application ? [{ interview, application, meeting: own[0] ?? null }] : [];
  });
}
