import { useReader } from '../frame/reader';
import { de } from './de';
import { en } from './en';

/** The words of popup and side panel, and what all pages share. */
export type Words = typeof en;

export const wordsIn = (language: 'en' | 'de'): Words => (language === 'de' ? de : en);

/** The page's words in the reader's language. */
export const useWords = (): Words => wordsIn(useReader().language);
