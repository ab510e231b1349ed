import { use } from 'react';
import { useReader } from '../frame/reader';
import { byLanguage } from './by-language';
import type { en } from './en';

/** The words of popup and side panel, and what all pages share. */
export type Words = typeof en;

export const loadWords = byLanguage<Words>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The page's words in the reader's language. */
export const useWords = (): Words => use(loadWords(useReader().language));
