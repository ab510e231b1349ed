import type { Clue, Page } from '../clue';
import { patternsOf } from '../extract/name-patterns';
import { rowStart } from '../extract/people/row-start';
import { isRowOf, topicOf } from '../extract/people/row-time';

/** Gives each meeting of a day’s plan what its row says it is about. */
export function nameTopics(clues: Clue[], page: Page): Clue[] {
  if (clues.filter(({ kind }) => kind === 'meeting').length < 2) return clues;
  const words = patternsOf(page.language);
  const rows = page.lines.slice(0, 200).filter((line) => line.length < 300 && rowStart.test(line));
  return clues.map((clue) => {
    if (clue.kind !== 'meeting' || clue.value.topic !== null || clue.value.start === null) return clue;
    const { start, people } = clue.value;
    const row = rows.find((line) => isRowOf(line, start));
    return row ? { ...clue, value: { ...clue.value, topic: topicOf(row, people, words) } } : clue;
  });
}
