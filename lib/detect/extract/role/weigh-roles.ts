import type { Clue } from '../../clue';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';

/** A job’s name in the mail, how much speaks for it, and the words that do. */
export type FoundRole = { role: string; strength: number; quote: string };

const isSmall = (role: string): boolean => !/[\s/-]\p{Lu}/u.test(role.slice(1)) && role.includes(' ');
const isShouted = (role: string): boolean => role.toUpperCase() === role && /\p{Lu}{4}/u.test(role);
/** Languages that write a job’s name with capitals where they are careful. */
const writesCapitals = /^(?:en|de)$/;

/** Candidates as clues: each once, named more often is surer, the fuller and the more careful writing wins. */
export function weighRoles(found: FoundRole[], words: NamePatterns): Clue[] {
  const byRole = new Map<string, FoundRole[]>();
  for (const one of found) byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
  const all = [...byRole.keys()].map((role) => {
    const same = found.filter((one) => one.role.toLowerCase() === role.toLowerCase());
    const best = same.reduce((top, one) => (one.strength > top.strength ? one : top));
    return { role, quote: best.quote, strength: best.strength + Math.min(0.2, 0.08 * (same.length - 1)) };
  });
  const careful = (one: FoundRole): number => {
    const fuller = all.filter(
      (other) =>
        (/^[ ,:]/.test(other.role.slice(one.role.length)) && other.role.startsWith(one.role)
          ? true
          : other.role.endsWith(` (${one.role})`) ||
            (!one.role.includes(' ') &&
              /^\p{L}{4,}/u.test(other.role) &&
              other.role.endsWith(` ${one.role}`))) &&
        other.strength >=
          (other.role.endsWith(` ${one.role}`)
            ? 0.45
            : Math.max(0.8, one.strength - (other.role.endsWith(')') ? 0.4 : 0.2))),
    );
    if (fuller.length > 0 && hasJob(one.role, words))
      return Math.min(-0.25, ...fuller.map((other) => other.strength - one.strength - 0.05));
    // “bench scientist” on the way, “Senior Research Associate” where the application was: the latter is its name.
    const isLoose = writesCapitals.test(words.language) && (isSmall(one.role) || isShouted(one.role));
    const isBetter = all.some(
      (other) =>
        other.role !== one.role &&
        !isSmall(other.role) &&
        !isShouted(other.role) &&
        other.strength >= 0.5 &&
        hasJob(other.role, words),
    );
    return isLoose && isBetter ? -0.5 : 0;
  };
  return all
    .map((one) => ({ ...one, strength: one.strength + careful(one) }))
    .filter(({ strength }) => strength >= 0.05)
    .map(
      ({ role, quote, strength }): Clue => ({
        kind: 'role',
        value: role,
        certain: strength >= 0.45,
        quote: quote.slice(0, 200),
        by: 'roles',
        strength,
      }),
    );
}
