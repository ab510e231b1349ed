import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { DeskWords } from './en';

export const loadDeskWords = byLanguage<DeskWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The dashboard’s words in the reader’s language. */
export const useDeskWords = (): DeskWords => use(loadDeskWords(useReader().language));
