import type { AskingWords } from './asking-words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

const languages: Record<string, AskingWords> = { en, de, fr, es, pt, it, nl };

/** The words of the asking letters for a mail's language; English where there is no other. */
export function askingWords(language: string): AskingWords {
  return languages[language.toLowerCase().slice(0, 2)] ?? en;
}
