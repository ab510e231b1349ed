import type { Clue, Page } from '../clue';
import { isOrganised } from '../extract/company/firm-names';
import { isLeftOut } from '../extract/company/named-alone';
import { type NamePatterns, patternsOf } from '../extract/name-patterns';
import { firmWords } from '../words/firm-words';

type CompanyClue = Extract<Clue, { kind: 'company' }>;

const key = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** “Sportalia de Nantes” is a branch, not a fuller name. */
const isOfPlace = (long: string, short: string): boolean =>
  /^\s(?:de|di|da|do|du|des|of|in|van|am|im|à|en|na|no)\s/.test(long.slice(short.length));

/** “ApplyHub for Kestrin” is the one that writes and the one it writes for. */
const isForOther = (long: string, short: string): boolean =>
  /\s(?:for|für|pour|para|per|voor|via)\s$/i.test(long.slice(0, Math.max(0, long.length - short.length)));

/** “Keswick County Health Services” adds what the house is, “Keswick County Annex” where. */
const addsKind = (long: string, shorter: CompanyClue[], words: NamePatterns): boolean =>
  shorter.some(({ value }) => isOrganised(long.replace(value, ''), words));

/** “Wrenfield” in the subject and “Wrenfield Instruments” in the signature are one: the fuller name is the one to keep. */
export function preferFullerCompany(clues: Clue[], page: Page): Clue[] {
  const words = patternsOf(page.language);
  const companies = clues.filter((clue): clue is CompanyClue => clue.kind === 'company' && clue.certain);
  return clues.map((clue) => {
    if (clue.kind !== 'company' || !clue.certain) return clue;
    const own = key(clue.value);
    const shorter = companies.filter((other) => {
      const short = key(other.value);
      return (
        short.length > 2 &&
        short.length < own.length &&
        ((own.startsWith(`${short} `) && !isOfPlace(clue.value, other.value)) ||
          (own.endsWith(` ${short}`) && !isForOther(clue.value, other.value))) &&
        !isLeftOut(page, clue.value, other.value)
      );
    });
    const best = Math.max(0, ...shorter.map(({ strength }) => strength));
    return shorter.length > 0 &&
      clue.strength <= best &&
      (clue.strength > best - (addsKind(clue.value, shorter, words) ? 0.7 : 0.5) ||
        firmWords.legal.test(clue.value))
      ? { ...clue, strength: best + 0.01 + own.length / 10_000 }
      : clue;
  });
}
