import type { Clue } from '../../clue';
import { firmWords } from '../../words/firm-words';
import type { NamePatterns } from '../name-patterns';
import { asInDomain } from './as-in-domain';
import { isOrganised } from './firm-names';
import type { FoundFirm } from './firms-in-prose';
import { sharedStart } from './named-by-domain';

/** Whether the sender’s domain is made of a name: of all of it, or of the words that are its own. */
export function isOwnName(name: string, stem: string, words: NamePatterns): boolean {
  const key = asInDomain(name);
  if (stem.length < 4 || key.length < 4) return false;
  if (key.includes(stem) || sharedStart(key, stem) >= Math.max(6, stem.length * 0.7)) return true;
  // What the domain ends with may be the place: `scoilbhrideardnaree`.
  if (stem.includes(key) && (stem.startsWith(key) || key.length >= stem.length * 0.5)) return true;
  const held = name
    .split(/[\s-]+/)
    .filter((word) => word.length > 4 && !words.isOrganisation(word))
    .map(asInDomain)
    .filter((word) => stem.includes(word));
  return held.join('').length >= stem.length * 0.6;
}

type Sender = {
  stem: string;
  words: NamePatterns;
  isAgency: boolean;
  isMailbox: boolean;
  isMachine: boolean;
  /** The mail’s own text calls the sender’s firm by its name. */
  isSpoken: boolean;
  shown: FoundFirm[];
  /** What the mail’s own sentences call the employer. */
  stated: FoundFirm[];
};

/** Candidates as clues, each once: named more often, or borne out by the sender’s domain, it is surer. */
export function weighFirms(
  found: FoundFirm[],
  { stem, words, isAgency, isMailbox, isMachine, isSpoken, shown, stated }: Sender,
): Clue[] {
  const known = new Map<string, boolean>();
  const isOwn = (name: string): boolean => {
    const answer = known.get(name) ?? isOwnName(name, stem, words);
    known.set(name, answer);
    return answer;
  };
  // A scheduling service writes in its own name, and its sentences name the employer.
  const isService =
    (isMachine &&
      stated.some(({ strength, name }) => strength >= 0.72 && !isOwn(name)) &&
      !stated.some(({ strength, name }) => strength >= 0.7 && isOwn(name))) ||
    // Nobody asks in without a word of who they are: whom the text names instead is the employer.
    (isMailbox &&
      !isSpoken &&
      found.some(({ strength, name }) => strength >= (isMachine ? 0.44 : 0.88) && !isOwn(name))) ||
    (isMailbox &&
      shown.length > 0 &&
      !shown.some(({ name }) =>
        name.split(/[\s-]+/).some((word) => word.length > 3 && stem.includes(asInDomain(word).slice(0, 5))),
      ));
  const names = [...new Set(found.map(({ name }) => name))];
  const hasWhole = names.some(
    (name) =>
      isOrganised(name, words) &&
      !firmWords.partOf.test(name) &&
      found.some((one) => one.name === name && one.strength >= 0.6),
  );
  return names.map((name): Clue => {
    const all = found.filter((one) => one.name === name);
    const best = all.reduce((top, one) => (one.strength > top.strength ? one : top));
    // The sender’s own domain bears a name out, unless the sender works for others: then it speaks against it.
    const borne = isOwn(name) ? (isAgency || isService ? -0.8 : asInDomain(name) === stem ? 0.6 : 0.4) : 0;
    const part = hasWhole && firmWords.partOf.test(name) ? -0.4 : 0;
    const strength = best.strength + borne + part + Math.min(0.3, 0.1 * (all.length - 1));
    return {
      kind: 'company',
      value: name,
      certain: strength >= 0.5,
      quote: best.quote.slice(0, 200),
      by: 'companies',
      strength,
    };
  });
}
