import type { Clue, Page } from '../clue';
import { patternsOf } from '../extract/name-patterns';

/** What is left of a word that tells of another walk of life where it is only part of a name. */
const insideName = 0.15;

/** Letters only, each word between spaces, so that whole words are found in one another. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}

/**
 * “Loan Servicing Representative”, “Survey Technician”, “Mercy Hospital”: words that would speak of a bank, a
 * questionnaire or a doctor’s appointment say nothing where the mail has them in the name of its job or firm alone.
 */
export function discountWordsInNames(clues: Clue[], page: Page): Clue[] {
  const { isJob } = patternsOf(page.language);
  const names = clues
    .filter(
      ({ kind, value, strength }) =>
        strength >= 0.3 && (kind === 'company' || (kind === 'role' && String(value).split(/\s/).some(isJob))),
    )
    .map(({ value }) => plain(String(value)));
  if (names.length === 0) return clues;
  const text = plain(`${page.subject} . ${page.lines.join(' ').slice(0, 8_000)}`);
  return clues.map((clue): Clue => {
    if (clue.kind !== 'label' || clue.value.label !== 'none' || clue.value.weight <= 0) return clue;
    // From the beginning of a word on: “Magazin” is found in “Tinderbox Magazine”.
    const words = plain(clue.quote).trimEnd();
    if (words === '' || words.length > 30) return clue;
    const holding = names.filter((name) => name.includes(words) && name.trimEnd() !== words);
    if (holding.length === 0) return clue;
    const whole = countOf(text, words);
    const held = Math.max(...holding.map((name) => countOf(text, name)));
    if (held === 0 || whole > held) return clue;
    return { ...clue, value: { ...clue.value, weight: clue.value.weight * insideName } };
  });
}
