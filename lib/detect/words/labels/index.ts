import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { LabelWords } from './label-words';
import { nl } from './nl';
import { pt } from './pt';

const all: Record<string, LabelWords[]> = { en, de, fr, es, pt, it, nl };

/** How mails of a language speak of interviews; English besides, for mails that mix both. */
export function labelWords(language: string): LabelWords[] {
  const own = all[language] ?? en;
  return own === en ? en : [...own, ...en];
}
