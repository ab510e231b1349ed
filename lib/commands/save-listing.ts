import * as z from 'zod/mini';
import { JobPosting } from '../model/job-posting';
import { readStage } from '../store/reads/stages';
import { companyKey } from '../track/company-key';
import { likeness, roleKey } from '../track/likeness';
import { changeStage } from './change-stage';
import { command, type World } from './command';

async function findKnown(posting: JobPosting, { db }: World): Promise<string | null> {
  const company = companyKey(posting.company ?? '');
  const all = await db.applications.toArray();
  const found = all.find(
    ({ postingUrl, company: kept, role }) =>
      postingUrl === posting.url ||
      (company !== '' &&
        companyKey(kept) === company &&
        role !== null &&
        likeness(roleKey(role), roleKey(posting.title)) > 0.8),
  );
  return found?.id ?? null;
}

/** Keeps a listing as it stands now, with what it asks for. The same listing again refreshes the snapshot. */
export const saveListing = command({
  name: 'saveListing',
  from: ['own page'],
  isChange: true,
  input: z.object({
    posting: JobPosting,
    requirements: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(60)),
    applied: z.boolean(),
  }),
  run: async ({ posting, requirements, applied }, world) => {
    const { db, keep, newId, now } = world;
    const known = await findKnown(posting, world);
    const applicationId = known ?? newId();
    if (!known) {
      await keep.put('applications', applicationId, {
        id: applicationId,
        company: posting.company ?? posting.board,
        role: posting.title,
        companyDomain: null,
        requisitionId: posting.requisitionId,
        postingUrl: posting.url,
        foundVia: 'listing',
        createdAt: now,
      });
    }
    const snapshot = await db.postings.where('applicationId').equals(applicationId).first();
    const id = snapshot?.id ?? newId();
    await keep.put('postings', id, { id, applicationId, savedAt: now, posting });
    if (!known) await changeStage(applicationId, applied ? 'applied' : 'saved', null, world);
    else if (applied && (await readStage(db, applicationId)) === 'saved')
      await changeStage(applicationId, 'applied', null, world);
    if ((await db.requirements.where('applicationId').equals(applicationId).count()) === 0) {
      for (const [position, text] of requirements.entries()) {
        const requirementId = newId();
        await keep.put('requirements', requirementId, { id: requirementId, applicationId, text, position });
      }
    }
    return { applicationId };
  },
});
