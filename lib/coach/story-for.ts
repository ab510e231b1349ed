import type { Person } from '../model/interview';
import type { Story } from '../model/preparation';
import type { Workspace } from '../model/workspace';
import { partOf } from './part-of';
import { toldBefore } from './story-match';

export type StoryChoice = {
  story: Story;
  /** Planned by the reader, or proposed from what it proves. */
  isPlanned: boolean;
  /** Told in an earlier round: to this person, to somebody else, or not. */
  told: ReturnType<typeof toldBefore>;
  /** The requirement it proves, for one line under it. */
  proves: string | null;
};

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Tags that suit a part of the house, matched as substrings; ours. */
const tagsFor: Record<string, RegExp> = {
  HR: /team|people|learn|conflict|change|kollegial|lernen/i,
  supervisor: /deliver|plan|feedback|priorit|quality|backlog|termin/i,
  peer: /team|help|share|rota|collab|zusammen/i,
  executive: /cost|growth|change|strateg|result|kosten|wandel/i,
  report: /lead|coach|mentor|führ/i,
};

/** The story that fits one conversation: the reader's own choice, else the best one that this person has not heard. */
export function storyFor(
  workspace: Workspace,
  person: Person | null,
  topic: string | null,
  taken: ReadonlySet<string>,
): StoryChoice | null {
  const provesOf = (storyId: string) => {
    const proof = workspace.proofs.find((row) => row.storyId === storyId);
    return workspace.requirements.find(({ id }) => id === proof?.requirementId)?.text ?? null;
  };
  const choice = (story: Story, isPlanned: boolean): StoryChoice => ({
    story,
    isPlanned,
    told: toldBefore(workspace, story.id, person?.id ?? null),
    proves: provesOf(story.id),
  });

  const planned = workspace.storyUses.find(
    (use) => use.interviewId === workspace.interview.id && person !== null && use.personId === person.id,
  );
  const own = workspace.stories.find(({ id }) => id === planned?.storyId);
  if (own) return choice(own, true);

  const wanted = wordsOf(topic ?? '');
  const score = (story: Story): number => {
    const text = wordsOf([story.title, ...story.tags, provesOf(story.id) ?? ''].join(' '));
    const shared = [...wanted].filter((word) => text.has(word)).length;
    const suits = person !== null && tagsFor[partOf(person).part]?.test(story.tags.join(' ')) ? 1 : 0;
    return shared * 2 + suits + (provesOf(story.id) ? 1 : 0);
  };
  const free = workspace.stories
    .filter(({ id }) => !taken.has(id) && toldBefore(workspace, id, person?.id ?? null) !== 'same person')
    .sort((one, other) => score(other) - score(one));
  return free[0] && score(free[0]) > 0 ? choice(free[0], false) : null;
}
