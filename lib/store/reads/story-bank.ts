import type { Application, Requirement } from '../../model/application';
import type { Interview, Person } from '../../model/interview';
import type { Story, StoryUse } from '../../model/preparation';
import type { EncoreDb } from '../db';

/** Where a story was told or is planned. */
export type BankedUse = {
  use: StoryUse;
  interview: Interview;
  application: Application | null;
  person: Person | null;
};
/** A story with where it was used and what it proves. */
export type BankedStory = { story: Story; uses: BankedUse[]; proves: Requirement[] };

/** The whole story bank, newest first. */
export async function readStoryBank(db: EncoreDb): Promise<BankedStory[]> {
  const [stories, storyUses, proofs] = await Promise.all([
    db.stories.toArray(),
    db.storyUses.toArray(),
    db.proofs.toArray(),
  ]);
  const [interviews, people, requirements] = await Promise.all([
    db.interviews.bulkGet([...new Set(storyUses.map(({ interviewId }) => interviewId))]),
    db.people.bulkGet([...new Set(storyUses.flatMap(({ personId }) => personId ?? []))]),
    db.requirements.bulkGet([...new Set(proofs.map(({ requirementId }) => requirementId))]),
  ]);
  const applications = await db.applications.bulkGet(
    interviews.flatMap((interview) => interview?.applicationId ?? []),
  );
  return stories
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
    .map((story) => ({
      story,
      uses: storyUses
        .filter(({ storyId }) => storyId === story.id)
        .flatMap((use) => {
          const interview = interviews.find((row) => row?.id === use.interviewId);
          if (!interview) return [];
          const application = applications.find((row) => row?.id === interview.applicationId) ?? null;
          const person = people.find((row) => row?.id === use.personId) ?? null;
          return [{ use, interview, application, person }];
        }),
      proves: proofs
        .filter(({ storyId }) => storyId === story.id)
        .flatMap(({ requirementId }) => requirements.find((row) => row?.id === requirementId) ?? []),
    }));
}
