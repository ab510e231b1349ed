import { tradeWords } from '../../words/trade-names';
import type { NamePatterns } from '../name-patterns';
import { remembered } from '../remembered';

/** A word where it stands. */
export type Token = { text: string; at: number; end: number };

/** Small words within names. */
export const particles =
  /^(?:van|von|vom|de|der|den|del|della|delle|dello|degli|dei|di|da|lo|do|dos|das|du|des|la|le|el|al|bin|ibn|ter|ten|te|zu|zum|zur|y|e|af|av|op|het|'t|d')$/;
/** A word, its dot, and the ending that a form of address has behind its dot: `prof.ssa`, `Dr.ª`. */
const tokenPattern = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*(?:\.(?:ssa|ra|na|in|[ªº°])(?!\p{L})\.?|\.)?/gu;
const large = /^(?:\p{Lu}|[dO]'\p{Lu})/u;
/** Plain letters are told by their code: there are many, and most are small. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return (code < 97 || code > 122 || word.charAt(1) === "'") && large.test(word);
}
const genderedEnding = /^(?:prof|dott|dr|d|sig|eng|sr|arch|enf)\.(?:ssa|ra|na|in|[ªº°])$/i;
export const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** The longest stretches of words with capitals, particles between them; nothing else than a space parts the words. */
export function runsOf(text: string, words: NamePatterns): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let pending: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    pending = [];
  };
  for (const match of text.matchAll(tokenPattern)) {
    // “con l'ing. Ferri”: an article that leans on a form of address is none of it.
    const article = match[0].startsWith("l'") && /^l'\p{Ll}{2,5}\.$/u.test(match[0]) ? 2 : 0;
    let word = match[0].slice(article);
    const at = match.index + article;
    if (word.endsWith('.') && !isAbbreviation(word, words)) word = word.slice(0, -1);
    const token = { text: word, at, end: at + word.length };
    const last = pending.at(-1) ?? run.at(-1);
    if (last && text.slice(last.end, at) !== ' ') close();
    if (
      isCapital(word) ||
      (mayAddress(word) &&
        !words.isJob(word) &&
        isAddress(word, words) &&
        run.every(({ text }) => isAddress(text, words)))
    ) {
      run.push(...pending, token);
      pending = [];
    } else if (run.length > 0 && pending.length < 2 && particles.test(word)) pending.push(token);
    else close();
    if (word.length + article !== match[0].length) close();
  }
  close();
  return runs;
}

/** Forms of address written small are short or end with a dot; asking the patterns of every word would cost. */
const mayAddress = (word: string): boolean => word.endsWith('.') || word.length < 9;

/** Letters in a row are a department or a job: “HR” is no “Hr”. */
const abbreviation = /^(?!(?:DR|MR|MRS|MS|PD|DI)$)\p{Lu}{2,}$/u;

const addresses = new WeakMap<NamePatterns, (word: string) => boolean>();

/** Whether a word is a form of address or an honour. */
export function isAddress(word: string, words: NamePatterns): boolean {
  const known =
    addresses.get(words) ??
    remembered(
      (one: string) =>
        !abbreviation.test(one) &&
        (words.isCourtesy.test(one) || words.isHonour.test(one) || genderedEnding.test(one)),
    );
  addresses.set(words, known);
  return known(word);
}

const isAbbreviation = (word: string, words: NamePatterns): boolean =>
  /^\p{Lu}\.$/u.test(word) ||
  suffix.test(word) ||
  (isCapital(word) ? isAddress(word, words) : word.length < 6 && words.isCourtesy.test(word)) ||
  /^(?:St|Sto|Ma)\.$/.test(word);

/** “Maria Costa RN”: letters behind a whole name, written large, are a degree. */
export const isDegree = (word: string): boolean =>
  /\p{Lu}\p{L}*\p{Lu}/u.test(word) && tradeWords.degree.test(word);

/** “Head of Retail Priya Shah”: what somebody leads is no part of the name. */
export function withoutField(piece: Token[], text: string, words: NamePatterns): Token[] {
  const [first] = piece;
  if (!first || piece.length < 3 || !words.isOrganisation(first.text)) return piece;
  const job = /(\p{L}+) (?:of|for) $/u.exec(text.slice(Math.max(0, first.at - 40), first.at))?.[1];
  return job && words.isJob(job) ? piece.slice(1) : piece;
}

/** “Marta Ruiz y Luis Vega”: between two whole names the particle is “and”; “Ortega y Gasset” is one. */
export const joinsTwo = (run: Token[], index: number): boolean =>
  /^[ye]$/.test(run[index]?.text ?? '') &&
  [run.slice(Math.max(0, index - 2), index), run.slice(index + 1, index + 3)].every(
    (side) => side.length === 2 && side.every(({ text }) => isCapital(text)),
  );

/** Given names that are months as well, where a name follows. */
export function isGivenMonth(run: Token[], index: number, words: NamePatterns): boolean {
  const next = run[index + 1]?.text ?? '';
  return (
    tradeWords.givenMonths.test(run[index]?.text ?? '') &&
    /^\p{Lu}\p{Ll}{2,}/u.test(next) &&
    !words.isNoName(next.replace(/\.$/, ''))
  );
}
