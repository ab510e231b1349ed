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
  const there = all.filter(({ company: kept }) => company !== '' && companyKey(kept) === company);
  const nameless = there.filter(({ role, postingUrl }) => role === null && postingUrl === null);
  const found =
    all.find(({ postingUrl }) => postingUrl === posting.url) ??
    there.find(({ role }) => role !== null && likeness(roleKey(role), roleKey(posting.title)) > 0.8) ??
    // A mail may have named no role: the only application there that lacks one is this one.
    (there.length === 1 ? nameless[0] : undefined);
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
    } else {
      const standing = await db.applications.get(applicationId);
      await keep.put('applications', applicationId, {
        role: standing?.role ?? posting.title,
        requisitionId: standing?.requisitionId ?? posting.requisitionId,
        postingUrl: standing?.postingUrl ?? posting.url,
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
