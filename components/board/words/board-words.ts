import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { BoardWords } from './en';

const load = byLanguage<BoardWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The words of board and agenda in the reader’s language. */
export const useBoardWords = (): BoardWords => use(load(useReader().language));
