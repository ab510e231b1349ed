import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { Words } from './words';

/** Languages of mails that Encore reads. */
export const languages: Words[] = [en, de, fr, es, pt, it, nl];
