import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { NameWords } from './name-words';
import { nl } from './nl';
import { pt } from './pt';

/** Languages whose names, firms, jobs and places are read. */
export const nameWords: NameWords[] = [en, de, fr, es, pt, it, nl];
