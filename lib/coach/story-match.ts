import type { Requirement } from '../model/application';
import type { Story } from '../model/preparation';
import type { Workspace } from '../model/workspace';
import { earlierInterviews } from './facts';

export type RequirementProof = { requirement: Requirement; stories: Story[]; isProven: boolean };

/** Each requirement in the posting's order, with the stories that prove it. */
export function proveRequirements(workspace: Workspace): RequirementProof[] {
  const inOrder = [...workspace.requirements].sort((one, other) => one.position - other.position);
  return inOrder.map((requirement) => {
    const ids = workspace.proofs
      .filter((proof) => proof.requirementId === requirement.id)
      .map((proof) => proof.storyId);
    const stories = workspace.stories.filter(({ id }) => ids.includes(id));
    return { requirement, stories, isProven: stories.length > 0 };
  });
}

/** The few requirements worth a step of the plan: the bare ones first, then proven ones, so that the count holds still. */
export function requirementsToProve(workspace: Workspace, most: number): RequirementProof[] {
  const all = proveRequirements(workspace);
  return [...all.filter(({ isProven }) => !isProven), ...all.filter(({ isProven }) => isProven)].slice(
    0,
    most,
  );
}

/** Whether a story was told in an earlier round: to this person, to somebody else, or not at all. */
export function toldBefore(
  workspace: Workspace,
  storyId: string,
  personId: string | null,
): 'same person' | 'someone else' | null {
  const earlier = earlierInterviews(workspace).map(({ id }) => id);
  const told = workspace.storyUses.filter(
    (use) => use.storyId === storyId && use.toldAt !== null && earlier.includes(use.interviewId),
  );
  if (told.length === 0) return null;
  return personId !== null && told.some((use) => use.personId === personId) ? 'same person' : 'someone else';
}
