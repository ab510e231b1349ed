import { named } from './zone-names';

type Compiled = { each: [RegExp, string][]; anywhere: RegExp; any: RegExp };
let compiled: Compiled | null = null;

/** The names as patterns, made at first use: `each` by itself, in order; `anywhere` in a text; `any` at once, since most words are none. */
export function zoneNames(): Compiled {
  if (compiled) return compiled;
  const all = named.map(([pattern]) => pattern).join('|');
  compiled = {
    each: named.map(([pattern, zone]) => [new RegExp(`^(?:${pattern})(?![\\p{L}])`, 'iu'), zone]),
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}@/.-])(?:${all})(?![\\p{L}\\p{N}])`, 'giu'),
    any: new RegExp(`^(?:${all})(?![\\p{L}])`, 'iu'),
  };
  return compiled;
}
