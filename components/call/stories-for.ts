import { toldBefore } from '../../lib/coach';
import type { Story } from '../../lib/model/preparation';
import type { Workspace } from '../../lib/model/workspace';

/** The reader's stories in the order they suit a talk with this person; what they heard before comes last. */
export function storiesFor(workspace: Workspace, personId: string | null): Story[] {
  const { interview, storyUses, proofs, requirements } = workspace;
  const asked = new Set(requirements.map(({ id }) => id));
  const planned = (story: Story, whom: string | null) =>
    storyUses.some(
      (use) => use.storyId === story.id && use.interviewId === interview.id && use.personId === whom,
    );
  const toldToOthers = (story: Story) =>
    storyUses.some(
      (use) =>
        use.storyId === story.id &&
        use.interviewId === interview.id &&
        use.toldAt !== null &&
        use.personId !== personId,
    );
  const rank = (story: Story): number => {
    if (planned(story, personId)) return 0;
    const before = toldBefore(workspace, story.id, personId);
    if (before === 'same person') return 5;
    if (toldToOthers(story) || before) return 4;
    if (planned(story, null)) return 1;
    return proofs.some(({ storyId, requirementId }) => storyId === story.id && asked.has(requirementId))
      ? 2
      : 3;
  };
  return [...workspace.stories].sort((one, other) => rank(one) - rank(other));
}
