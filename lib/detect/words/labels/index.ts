import { comingWords } from './coming';
import { contextWords } from './context';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { LabelWords } from './label-words';
import { nl } from './nl';
import { otherSideWords } from './other-side';
import { outcomeWords } from './outcomes';
import { pt } from './pt';
import { walksOfLife } from './walks-of-life';

/** A word is meant from its beginning: “visado” is not in “revisado”. */
const fromWordStart = (words: LabelWords[]): LabelWords[] =>
  words.map((word) => ({ ...word, pattern: new RegExp(`(?<![\\p{L}])(?:${word.pattern.source})`, 'iu') }));

const own: Record<string, () => LabelWords[]> = {
  de: () => fromWordStart(de),
  fr: () => fromWordStart(fr),
  es: () => fromWordStart(es),
  pt: () => fromWordStart(pt),
  it: () => fromWordStart(it),
  nl: () => fromWordStart(nl),
};

/** What is said in one table for every language. */
const everywhere = () => [
  ...contextWords,
  ...comingWords,
  ...otherSideWords,
  ...outcomeWords,
  ...walksOfLife,
];

const gathered = new Map<string, LabelWords[]>();

function gather(language: string): LabelWords[] {
  const words = own[language];
  // A word of other walks of life may be an innocent word of another language.
  return words
    ? [...words(), ...everywhere(), ...en.filter(({ unlessJob }) => !unlessJob)]
    : [...en, ...everywhere()];
}

/** How mails of a language speak of interviews; English besides, for mails that mix both. Gathered at its first mail. */
export function labelWords(language: string): LabelWords[] {
  const known = gathered.get(language) ?? gather(language);
  gathered.set(language, known);
  return known;
}
