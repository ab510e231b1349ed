import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { LetterPageWords } from './en';

const load = byLanguage<LetterPageWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The words of the letters’ own pages in the reader’s language. */
export const useLetterPageWords = (): LetterPageWords => use(load(useReader().language));
