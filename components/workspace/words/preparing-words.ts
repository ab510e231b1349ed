import { use } from 'react';
import type { PreparingWords } from '../../../lib/coach';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';

const loadPreparingWords = byLanguage<PreparingWords>({
  en: async () => (await import('../../../lib/coach/words/en/preparing')).preparing,
  de: async () => (await import('../../../lib/coach/words/de/preparing')).preparing,
});

/** What the coach says before an interview, in the reader’s language. */
export const usePreparingWords = (): PreparingWords => use(loadPreparingWords(useReader().language));
