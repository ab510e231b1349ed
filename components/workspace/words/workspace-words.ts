import { use } from 'react';
import { useReader } from '../../frame/reader';
import { byLanguage } from '../../words/by-language';
import type { WorkspaceWords } from './en';

const loadWorkspaceWords = byLanguage<WorkspaceWords>({
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
});

/** The words of everything around one interview, in the reader’s language. */
export const useWorkspaceWords = (): WorkspaceWords => use(loadWorkspaceWords(useReader().language));
