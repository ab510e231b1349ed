import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { DebriefWords } from './en';

const load = byLanguage<DebriefWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The debrief’s words in the reader’s language. */
export const useDebriefWords = (): DebriefWords => use(load(useReader().language));
