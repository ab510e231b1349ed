import type { Found } from '../../../lib/store/reads/search';

/** English words of the search. */
export const en = {
  title: 'Search',
  what: 'Company, person, story or a word you wrote',
  close: 'Close',
  nothing: (query: string) => `Nothing holds “${query}”`,
  found: (count: number) => (count === 1 ? 'One found' : `${count} found`),
  kinds: {
    application: 'Applications',
    person: 'People',
    story: 'Stories',
    letter: 'Letters',
    note: 'Notes',
    question: 'Questions',
  } satisfies Record<Found['kind'], string>,
};
export type SearchWords = typeof en;
