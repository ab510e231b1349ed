import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { OfferWords } from './en';

const load = byLanguage<OfferWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The words of the offers in the reader’s language. */
export const useOfferWords = (): OfferWords => use(load(useReader().language));
