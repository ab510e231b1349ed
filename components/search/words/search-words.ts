import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { SearchWords } from './en';

const load = byLanguage<SearchWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The words of the search in the reader’s language. */
export const useSearchWords = (): SearchWords => use(load(useReader().language));
