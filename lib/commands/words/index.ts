import { de } from './de';
import { en } from './en';
import type { BarWords } from './words';

/** The bar’s words in the interface’s language. */
export const barWords = (locale: string): BarWords => (locale.startsWith('de') ? de : en);
