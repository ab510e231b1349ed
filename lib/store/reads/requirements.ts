import type { Proof, Requirement } from '../../model/application';
import type { ResearchNote, Story } from '../../model/preparation';
import type { EncoreDb } from '../db';

/** What a listing asks for, the stories that prove it, and the reader's own note on it. */
export type AskedFor = {
  requirements: Requirement[];
  proofs: Proof[];
  stories: Story[];
  note: ResearchNote | null;
};

/** The requirements of a kept application, with every story there is; only the stories while it is not kept. */
export async function readAskedFor(db: EncoreDb, applicationId: string | null): Promise<AskedFor> {
  const id = applicationId ?? '';
  const [requirements, stories, notes] = await Promise.all([
    db.requirements.where('applicationId').equals(id).sortBy('position'),
    db.stories.toArray(),
    db.researchNotes.where('applicationId').equals(id).toArray(),
  ]);
  const proofs = await db.proofs
    .where('requirementId')
    .anyOf(requirements.map((one) => one.id))
    .toArray();
  return { requirements, proofs, stories, note: notes.find(({ itemId }) => itemId === null) ?? null };
}
