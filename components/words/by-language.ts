type Language = 'en' | 'de';

/**
 * Words of which only the reader’s language is loaded; asked for again, the same promise answers. Once it has, it says
 * so as React looks for it: drawing the page then waits for nothing, where to suspend would cost a third of a second.
 */
export function byLanguage<Words>(load: Record<Language, () => Promise<Words>>) {
  const loading: Partial<Record<Language, Promise<Words>>> = {};
  return (language: Language): Promise<Words> => {
    const known = loading[language];
    if (known) return known;
    const fresh = load[language]();
    loading[language] = fresh;
    void fresh.then((value) => Object.assign(fresh, { status: 'fulfilled', value })).catch(() => null);
    return fresh;
  };
}
