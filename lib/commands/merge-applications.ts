import * as z from 'zod/mini';
import { Id } from '../model/fields';
import type { KeptTableName } from '../store/db';
import { command } from './command';

/** Tables whose rows name their application and move with it. */
const belonging: KeptTableName[] = [
  'stageChanges',
  'postings',
  'requirements',
  'mails',
  'interviews',
  'meetings',
  'people',
  'thankYous',
  'letters',
  'questions',
  'researchNotes',
  'terms',
  'practiceAnswers',
  'notes',
  'debriefs',
  'offers',
  'scorecards',
];

/** Makes one application of two that are the same job; what the kept one lacks it takes from the other. */
export const mergeApplications = command({
  name: 'mergeApplications',
  from: ['own page'],
  isChange: true,
  input: z.object({ keepId: Id, otherId: Id }),
  run: async ({ keepId, otherId }, { db, keep }) => {
    const [kept, other] = await Promise.all([db.applications.get(keepId), db.applications.get(otherId)]);
    if (!kept || !other || keepId === otherId)
      throw new Error('Two different applications are needed to make one.');
    for (const table of belonging) {
      const ids = await db.table(table).where('applicationId').equals(otherId).primaryKeys();
      for (const id of ids) await keep.put(table, String(id), { applicationId: keepId });
    }
    await keep.put('applications', keepId, {
      role: kept.role ?? other.role,
      companyDomain: kept.companyDomain ?? other.companyDomain,
      requisitionId: kept.requisitionId ?? other.requisitionId,
      postingUrl: kept.postingUrl ?? other.postingUrl,
    });
    await keep.remove('applications', otherId);
    return { applicationId: keepId };
  },
});
