import type { Story } from '../../lib/model/preparation';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

/** A story whose tag or title shares a telling word with a requirement; a guess, and to be shown as one. */
export function likelyStory(requirement: string, stories: readonly Story[]): Story | null {
  const asked = new Set(wordsOf(requirement));
  const shared = (text: string) => wordsOf(text).filter((word) => asked.has(word)).length;
  const scored = stories
    .map((story) => ({ story, score: 2 * shared(story.tags.join(' ')) + shared(story.title) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return scored[0]?.story ?? null;
}
