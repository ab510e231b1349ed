import type { Clue } from '../clue';
import { nameKey } from '../extract/people/name-key';
import type { Named } from '../learned/named';
import type { TokenLine } from '../learned/tokens';
import { isWithin } from './heard';

const wordsOf = (text: string): string[] => nameKey(text).split(' ').filter(Boolean);

/** What two words name is believed to be something else than a person from here on. */
const sureOther = Number(process.env.SO ?? 0.4);

/**
 * Leaves out people who are none by what was learned: “Gail Penner (Resource Conservation)”. One word must be told as a
 * name at least perhaps; several must not be told as something else.
 */
export function withoutThings(clues: Clue[], found: Named[], lines: TokenLine[]): Clue[] {
  return clues.filter((clue) => {
    if (clue.kind !== 'person' || clue.value.part !== 'interviewer' || !clue.value.name) return true;
    const words = wordsOf(clue.value.name);
    const near = found.filter(({ text }) => isWithin(wordsOf(text), words) || isWithin(words, wordsOf(text)));
    if (near.some(({ kind }) => kind === 'name')) return true;
    const [first = ''] = words;
    const isRead = lines.some(({ text }) => wordsOf(text).includes(first));
    if (!isRead) return true;
    return words.length > 1 && !near.some(({ share }) => share >= sureOther);
  });
}
