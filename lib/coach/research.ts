import type { SourceId } from '../model/plan';

/** One thing worth looking up before the interview, with room for a note. Its words are in `words/<language>/research`. */
type ResearchItem = { id: ResearchId; source: SourceId[] };

export type ResearchId =
  | 'round-one'
  | 'site'
  | 'articles'
  | 'periodicals'
  | 'products'
  | 'technologies'
  | 'competitors'
  | 'challenges'
  | 'background'
  | 'culture'
  | 'people';

/** What to look up, in the order in which it helps. */
export const researchItems: readonly ResearchItem[] = [
  { id: 'round-one', source: ['knight'] },
  { id: 'site', source: ['allstar', 'knight'] },
  { id: 'products', source: ['allstar', 'knight'] },
  { id: 'challenges', source: ['allstar', 'knight'] },
  { id: 'background', source: ['knight'] },
  { id: 'competitors', source: ['allstar', 'knight'] },
  { id: 'technologies', source: ['allstar', 'knight'] },
  { id: 'articles', source: ['allstar', 'knight'] },
  { id: 'periodicals', source: ['allstar', 'knight'] },
  { id: 'culture', source: ['second-look'] },
  { id: 'people', source: ['allstar'] },
];
