import type { Workspace } from '../../lib/model/workspace';
import type { Encore } from './browser';

/** The rows of a workspace, by table. */
const tablesOf = (workspace: Workspace): Record<string, { id: string }[]> => ({
  applications: [workspace.application],
  stageChanges: [
    {
      id: `stage-${workspace.application.id}`,
      applicationId: workspace.application.id,
      stage: workspace.stage,
      at: workspace.application.createdAt,
      mailId: null,
    } as { id: string },
  ],
  postings: workspace.posting ? [workspace.posting] : [],
  requirements: workspace.requirements,
  proofs: workspace.proofs,
  interviews: workspace.interviews.map((one) =>
    one.id === workspace.interview.id ? workspace.interview : one,
  ),
  meetings: workspace.meetings,
  slots: workspace.slots,
  people: workspace.people,
  attendances: workspace.attendances,
  notes: workspace.notes,
  debriefs: workspace.debriefs,
  questions: workspace.questions,
  stories: workspace.stories,
  storyUses: workspace.storyUses,
  stepMarks: workspace.stepMarks,
  reasonVerdicts: workspace.reasonVerdicts,
  researchNotes: workspace.researchNotes,
  terms: workspace.terms,
  practiceAnswers: workspace.practiceAnswers,
  nonNegotiables: workspace.nonNegotiables,
});

/** Puts rows into Encore’s database, in place of what stands there, before a page looks at it. */
export async function seed(encore: Encore, workspace: Workspace): Promise<void> {
  const page = await encore.open('dashboard.html#/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('encore');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = Object.keys(tables);
          const writing = opening.result.transaction(names, 'readwrite');
          for (const name of names) {
            writing.objectStore(name).clear();
            for (const row of tables[name] ?? []) writing.objectStore(name).put(row);
          }
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    tablesOf(workspace),
  );
  await page.close();
}
