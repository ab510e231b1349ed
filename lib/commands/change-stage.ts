import type { Stage } from '../model/application';
import { readStage } from '../store/reads/stages';
import type { World } from './command';

/** Notes a new stage, unless the application is in it. A noted offer is conditional or final as its stage says (source: nest-offer). */
export async function changeStage(
  applicationId: string,
  stage: Stage,
  mailId: string | null,
  world: World,
): Promise<void> {
  const { db, keep, newId, now } = world;
  if (stage === 'offer' || stage === 'conditional offer')
    for (const { id } of await db.offers.where('applicationId').equals(applicationId).toArray())
      await keep.put('offers', id, { isConditional: stage === 'conditional offer' });
  if ((await db.stageChanges.where('applicationId').equals(applicationId).count()) > 0) {
    if ((await readStage(db, applicationId)) === stage) return;
  }
  const id = newId();
  // Two changes in one command keep their order: the later one counts.
  const last = await db.stageChanges
    .where('[applicationId+at]')
    .between([applicationId, ''], [applicationId, '\uffff'])
    .last();
  const after = last ? Date.parse(last.at) + 1 : 0;
  // Always to the millisecond: instants are ordered as text, and “00.001Z” sorts before “00Z”.
  const at = new Date(Math.max(Date.parse(now), after)).toISOString();
  await keep.put('stageChanges', id, { id, applicationId, stage, at, mailId });
}
