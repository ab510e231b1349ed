import type { SearchWords } from './en';

/** German words of the search. */
export const de: SearchWords = {
  title: 'Suchen',
  what: 'Firma, Person, Geschichte oder ein Wort von Ihnen',
  close: 'Schließen',
  nothing: (query) => `Nichts enthält „${query}“`,
  found: (count) => (count === 1 ? 'Einmal gefunden' : `${count} gefunden`),
  kinds: {
    application: 'Bewerbungen',
    person: 'Personen',
    story: 'Geschichten',
    letter: 'Briefe',
    note: 'Notizen',
    question: 'Fragen',
  },
};
