import type { Clue } from '../clue';
import type { Named } from '../learned/named';
import { placeWords } from '../words/place-words';
import { cluesOf, rankOf } from './best-clue';
import type { Heard } from './heard';

/** What a mail may name in several ways, of which one is meant. */
export type Field = 'role' | 'company' | 'place';

/** One answer among several: how much the rules say for it, and how probably the mail’s words name it. */
export type Candidate = {
  text: string;
  key: string;
  /** The strongest clue that says so; null where the rules do not. */
  ruled: Clue<Field> | null;
  /** How much that clue counts; 0 where there is none. */
  rank: number;
  share: number;
  heard: Named | null;
};

const mostOfEach = 12;

/** What two ways of writing have in common: neither capitals nor an article before it make another of it. */
export const keyOf = (text: string): string => text.toLowerCase().replace(placeWords.leadingArticle, '');

/** All that the rules found and that was heard, each once; some of each at most. */
export function candidatesOf(clues: Clue[], field: Field, heard: Heard[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { key, text, share, first } of heard.slice(0, mostOfEach))
    found.set(key, { text, key, ruled: null, rank: 0, share, heard: first });
  const ruled = (cluesOf(clues, field) as Clue<Field>[])
    .map((clue) => ({ clue, rank: rankOf(clue as Clue), key: keyOf(clue.value) }))
    .sort((a, b) => b.rank - a.rank);
  for (const { clue, rank, key } of ruled.slice(0, mostOfEach)) {
    const known = found.get(key);
    if (!known) found.set(key, { text: clue.value, key, ruled: clue, rank, share: 0, heard: null });
    else if (!known.ruled) found.set(key, { ...known, text: clue.value, ruled: clue, rank });
  }
  return [...found.values()];
}
