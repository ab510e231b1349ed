import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { TimeWords } from './time-words';

const all = new Map(Object.entries({ en, de, fr, es, pt, it, nl }));

/** How a language speaks of days and hours; English where it is not known. */
export const timeWords = (language: string): TimeWords => all.get(language) ?? en;
