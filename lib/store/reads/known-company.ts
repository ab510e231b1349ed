import type { Application, Stage } from '../../model/application';
import type { EncoreDb } from '../db';
import { readStage } from './stages';

/** One application at a company: where it stands, since when, and its newest interview. */
export type KnownApplication = {
  application: Application;
  stage: Stage;
  /** The instant of the last move. */
  since: string;
  interviewId: string | null;
};

/** What is known of a company: the applications there, newest first, with where they stand. */
export async function readKnownCompany(
  db: EncoreDb,
  isThere: (application: Application) => boolean,
): Promise<KnownApplication[]> {
  const found = await db.applications.filter(isThere).limit(10).toArray();
  return Promise.all(
    found
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
      .map(async (application) => ({
        application,
        stage: await readStage(db, application.id),
        since:
          (await db.stageChanges.where('applicationId').equals(application.id).sortBy('at')).at(-1)?.at ??
          application.createdAt,
        interviewId: (await db.interviews.where('applicationId').equals(application.id).last())?.id ?? null,
      })),
  );
}
