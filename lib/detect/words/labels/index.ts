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

const all: Record<string, LabelWords[]> = {
  en,
  de: fromWordStart(de),
  fr: fromWordStart(fr),
  es: fromWordStart(es),
  pt: fromWordStart(pt),
  it: fromWordStart(it),
  nl: fromWordStart(nl),
};

/** What is said in one table for every language. */
const everywhere = [...contextWords, ...comingWords, ...otherSideWords, ...outcomeWords, ...walksOfLife];

const englishBeside = en.filter((words) => !words.unlessJob);

/** How mails of a language speak of interviews; English besides, for mails that mix both. */
export function labelWords(language: string): LabelWords[] {
  const own = all[language] ?? en;
  // A word of other walks of life may be an innocent word of another language.
  return own === en ? [...en, ...everywhere] : [...own, ...everywhere, ...englishBeside];
}
