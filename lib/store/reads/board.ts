import type { Application, Stage } from '../../model/application';
import type { Interview, Meeting } from '../../model/interview';
import type { EncoreDb } from '../db';

/** One application as the board shows it. */
export type BoardCard = {
  application: Application;
  stage: Stage;
  /** When it came to that stage. */
  since: string | null;
  interview: Interview | null;
  meeting: Meeting | null;
};

/** The newest so many applications are on the board; older ones are found by search. */
const mostCards = 300;

/** Applications with their stage and what comes next, newest first. */
export async function readBoard(db: EncoreDb, now: string): Promise<BoardCard[]> {
  const applications = await db.applications.orderBy('createdAt').reverse().limit(mostCards).toArray();
  const ids = applications.map(({ id }) => id);
  const [changes, interviews, meetings] = await Promise.all([
    db.stageChanges.where('applicationId').anyOf(ids).toArray(),
    db.interviews.where('applicationId').anyOf(ids).toArray(),
    db.meetings.where('applicationId').anyOf(ids).toArray(),
  ]);
  return applications.map((application) => {
    const last = changes
      .filter(({ applicationId }) => applicationId === application.id)
      .sort((a, b) => a.at.localeCompare(b.at))
      .at(-1);
    const own = interviews
      .filter(({ applicationId, state }) => applicationId === application.id && state !== 'cancelled')
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    const ahead = meetings
      .filter(
        ({ applicationId, state, startsAt, wallTime }) =>
          applicationId === application.id &&
          state === 'planned' &&
          (startsAt ?? wallTime ?? '') >= now.slice(0, startsAt ? undefined : 10),
      )
      .sort((a, b) => (a.wallTime ?? '').localeCompare(b.wallTime ?? ''));
    const meeting = ahead[0] ?? null;
    const interview = own.find(({ id }) => id === meeting?.interviewId) ?? own.at(-1) ?? null;
    return { application, stage: last?.stage ?? 'saved', since: last?.at ?? null, interview, meeting };
  });
}
