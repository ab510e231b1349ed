import { use } from 'react';

type Language = 'en' | 'de';

/**
 * Words of which only the reader’s language is loaded. What is loaded before the page is drawn is there at once: to
 * suspend would cost the reader a third of a second, for so long React holds a page back that once had to wait.
 */
export function byLanguage<Words>(load: Record<Language, () => Promise<Words>>) {
  const loading: Partial<Record<Language, Promise<Words>>> = {};
  const loaded: Partial<Record<Language, Words>> = {};
  const ready = (language: Language): Promise<Words> => {
    loading[language] ??= load[language]().then((words) => {
      loaded[language] = words;
      return words;
    });
    return loading[language];
  };
  /** To be called while a page is drawn. */
  const read = (language: Language): Words => loaded[language] ?? use(ready(language));
  return { ready, read };
}
