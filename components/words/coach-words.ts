import { use } from 'react';
import type { CoachWords } from '../../lib/coach';
import { useReader } from '../frame/reader';
import { byLanguage } from './by-language';

export const loadCoachWords = byLanguage<CoachWords>({
  en: async () => (await import('../../lib/coach/words/en')).en,
  de: async () => (await import('../../lib/coach/words/de')).de,
});

/** What the coach says, in the reader’s language. */
export const useCoachWords = (): CoachWords => use(loadCoachWords(useReader().language));
