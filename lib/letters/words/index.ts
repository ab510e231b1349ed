import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { ThankYouWords } from './letter-words';
import { nl } from './nl';
import { pt } from './pt';

const languages: Record<string, ThankYouWords> = { en, de, fr, es, pt, it, nl };

/** The languages a letter can speak, ISO 639-1. */
export const letterLanguages = Object.keys(languages);

/** The words for a mail's language (`de`, `de-AT`); English where there is no other. */
export function letterWords(language: string | null): { language: string; words: ThankYouWords } {
  const short = (language ?? '').toLowerCase().slice(0, 2);
  const words = languages[short];
  return words ? { language: short, words } : { language: 'en', words: en };
}
