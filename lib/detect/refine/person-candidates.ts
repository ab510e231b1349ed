import type { Clue, Page } from '../clue';
import { nameKey } from '../extract/people/name-key';
import { readerNames } from '../extract/people/reader-names';
import type { Named } from '../learned/named';
import { isWithin } from './heard';

export type PersonClue = Extract<Clue, { kind: 'person' }>;

/** Somebody whom the mail names: what the rules say of them, and how probably its words name one who is met. */
export type Person = {
  name: string;
  key: string;
  ruled: PersonClue | null;
  share: number;
  /** Where they are named surest. */
  heard: Named | null;
};

/** A name heard at least so probably gives somebody whom the rules do not know their fuller name. */
const fuller = 0.3;

export const wordsOfKey = (key: string): string[] => key.split(' ').filter(Boolean);
export const isSamePerson = (one: string, other: string): boolean =>
  isWithin(wordsOfKey(one), wordsOfKey(other));

/** Everybody whom the rules found or who was heard, each once; the reader never. */
export function personCandidates(clues: Clue[], page: Page, found: Named[]): Person[] {
  const readers = readerNames(page);
  const isReader = (key: string) =>
    key === '' || readers.has(key) || wordsOfKey(key).every((word) => readers.has(word));
  const people: Person[] = [];
  const add = (name: string, ruled: PersonClue | null, heard: Named | null) => {
    const key = nameKey(name);
    const known = people.find((one) => isSamePerson(one.key, key));
    if (!known) people.push({ name, key, ruled, share: heard?.share ?? 0, heard });
    else if (heard) {
      known.share = 1 - (1 - known.share) * (1 - heard.share);
      known.heard ??= heard;
      const isFuller = wordsOfKey(key).length > wordsOfKey(known.key).length;
      if (!known.ruled && isFuller && heard.share > fuller) Object.assign(known, { name, key });
    }
  };
  for (const clue of clues) if (clue.kind === 'person' && clue.value.name) add(clue.value.name, clue, null);
  const heard = found.filter(({ kind, text }) => kind === 'name' && !isReader(nameKey(text)));
  for (const one of heard.sort((a, b) => b.share - a.share)) add(one.text, null, one);
  return people;
}
