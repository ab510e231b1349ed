import type { Stage } from '../../model/application';
import type { EncoreDb } from '../db';

/** The stage an application is in: the newest of its changes. */
export async function readStage(db: EncoreDb, applicationId: string): Promise<Stage> {
  const last = await db.stageChanges
    .where('[applicationId+at]')
    .between([applicationId, ''], [applicationId, '\uffff'])
    .last();
  return last?.stage ?? 'saved';
}
