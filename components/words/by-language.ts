type Language = 'en' | 'de';

/** Words of which only the reader’s language is loaded; asked for again, the same promise answers. */
export function byLanguage<Words>(load: Record<Language, () => Promise<Words>>) {
  const loading: Partial<Record<Language, Promise<Words>>> = {};
  return (language: Language): Promise<Words> => {
    loading[language] ??= load[language]();
    return loading[language];
  };
}
