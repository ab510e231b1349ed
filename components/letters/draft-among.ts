import { type DraftLetter, inputForThankYou, type ThankYouInput, writeThankYou } from '../../lib/letters';
import type { Workspace } from '../../lib/model/workspace';
import type { Clocked } from './clocked';
import type { Manner } from './letter-editor';

/**
 * The draft of one letter among its siblings, and what it grew from: unlike what is written to the others already, and unlike the drafts
 * they would get. Same data, same draft, whichever letter is looked at first.
 */
export function draftAmong(
  workspace: Workspace,
  thankYouId: string,
  siblings: Clocked[],
  sender: string | null,
  manner: Manner,
): { draft: DraftLetter; input: ThankYouInput } {
  const written: string[] = [];
  const inOrder = siblings
    .filter(({ owed }) => owed.interview.id === workspace.interview.id)
    .map(({ owed }) => owed)
    .sort((one, other) => one.thankYou.id.localeCompare(other.thankYou.id));
  for (const { thankYou, letter } of inOrder) {
    if (thankYou.id === thankYouId) break;
    written.push(
      letter?.body ?? writeThankYou(inputForThankYou(workspace, thankYou, sender, manner.tone), written).body,
    );
  }
  const own = workspace.thankYous.find(({ id }) => id === thankYouId);
  const input = inputForThankYou(workspace, own ?? { personId: null, meetingId: '' }, sender, manner.tone, {
    language: manner.language,
    ...(manner.length ? { length: manner.length } : {}),
  });
  return { draft: writeThankYou(input, written), input };
}
