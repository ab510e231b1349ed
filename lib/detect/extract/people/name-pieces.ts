import { tradeWords } from '../../words/trade-names';
import type { NamePatterns } from '../name-patterns';
import { isAddress, isGivenMonth, joinsTwo, particles, suffix, type Token } from './name-tokens';

/** Forms of address that begin a name even where words with capitals stand before them. */
const opensName = /^(?:\p{Lu}\p{L}{1,5}\.(?!\p{Lu})[\p{L}°.]*|Dr|Prof|Mrs?|Ms|Herrn?|Frau|Mme)$/u;

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Cuts a run where a word stands that no name holds. */
export function piecesOf(run: Token[], words: NamePatterns): Token[][] {
  const pieces: Token[][] = [[]];
  for (const [index, token] of run.entries()) {
    const plain = token.text.replace(/\.$/, '');
    const before = pieces.at(-1) ?? [];
    // “Fachgespräch Dr. Ute Brandt”: with a form of address a name begins.
    const isBegun =
      opensName.test(token.text) &&
      isAddress(token.text, words) &&
      !suffix.test(token.text) &&
      before.some(({ text }) => !isAddress(text, words) && !words.isJob(text.replace(/\.$/, '')));
    if (isBegun || joinsTwo(run, index)) {
      pieces.push(isBegun ? [token] : []);
      continue;
    }
    const isOut =
      (words.isNoName(plain) ||
        /'(?:ll|d|ve|re|m|t)$/i.test(plain) ||
        (plain.includes('-') && plain.split('-').some((part) => part.length > 3 && words.isNoName(part)))) &&
      !particles.test(plain) &&
      // “Jan Smit”, “April Dunn”: a month before a name is one.
      !(before.length === 0 && isGivenMonth(run, index, words)) &&
      // “Elowen Le Goff”, “Martina Delle Donne”: written large, a particle stands between two names.
      !(before.length > 0 && index < run.length - 1 && particles.test(plain.toLowerCase())) &&
      !isInitial(token.text) &&
      !isAddress(token.text, words) &&
      !(tradeWords.tradeNames.test(plain) && before.length > 0) &&
      // “Herr Ralf Zimmer”: behind a form of address any word may be a name.
      !(before.some(({ text }) => isAddress(text, words)) && before.length < 3);
    if (isOut) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}
