import type { NamedPerson, Understanding } from '../../lib/model/understanding';
import { plain } from './alike';

/** Of one kind of thing: how many were found right, how many there were to find, how many were found; and the difference. */
export type Tally = { right: number; wanted: number; found: number; missed: string[]; extra: string[] };
type GoldPerson = { name?: string | null; title?: string | null; email?: string | null };

/** A name without forms of address: who writes “Dr. Nwosu” and who writes “Nwosu” mean one person. */
export const plainName = (name: string): string =>
  plain(name)
    .replace(
      /^(?:(?:dr|dra|prof|professor|mr|mrs|ms|lt|cmdr|sgt|capt|dott|ssa|herr|frau|mme|enf|ing|lic|cllr|pr|dhr|mw|chef) )+/g,
      '',
    )
    .trim();

const everybody = ({ invitation }: Understanding): NamedPerson[] => invitation?.people ?? [];

function tally(wanted: string[], found: string[]): Tally {
  const right = wanted.filter((one) => found.includes(one)).length;
  return {
    right,
    wanted: wanted.length,
    found: found.length,
    missed: wanted.filter((one) => !found.includes(one)),
    extra: found.filter((one) => !wanted.includes(one)),
  };
}

/** Names of the people the reader will meet. */
export const compareNames = (gold: GoldPerson[], understanding: Understanding): Tally =>
  tally(
    gold.flatMap(({ name }) => (name ? [plainName(name)] : [])),
    everybody(understanding).flatMap(({ name }) => (name ? [plainName(name)] : [])),
  );

/** Of the people found by their name: their titles, or their addresses. */
export function compareDetails(
  part: 'title' | 'email',
  gold: GoldPerson[],
  understanding: Understanding,
): Tally {
  const mine = everybody(understanding);
  const pairs = gold.flatMap((person) => {
    const same = mine.find(({ name }) => name && person.name && plainName(name) === plainName(person.name));
    return same ? [{ person, same }] : [];
  });
  const key = (name: string | null | undefined, value: string) =>
    `${plainName(name ?? '')}: ${part === 'title' ? plain(value) : value.toLowerCase()}`;
  return tally(
    pairs.flatMap(({ person }) => (person[part] ? [key(person.name, person[part])] : [])),
    pairs.flatMap(({ same }) => (same[part] ? [key(same.name, same[part])] : [])),
  );
}
