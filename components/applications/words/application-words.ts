import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { ApplicationWords } from './en';

const load = byLanguage<ApplicationWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The words of one application’s page in the reader’s language. */
export const useApplicationWords = (): ApplicationWords => use(load(useReader().language));
