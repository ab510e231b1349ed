import { waysToTell } from './token-features';

/** What a word of a mail can name. */
export const namedKinds = ['role', 'company', 'place', 'title', 'name'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** What a token can be: part of no name, the first of one or a further one. A kind’s tags stand at `1 + 2 · kind`. */
export const tagCount = 1 + 2 * namedKinds.length;
export const firstTag = (kind: NamedKind): number => 1 + 2 * namedKinds.indexOf(kind);

/**
 * A linear-chain conditional random field over the tokens of a line: how much each thing a token is told by speaks for a
 * tag, and each tag for the next. A line of `weights` is pairs of a tag’s sign and a weight’s, a space, and the name.
 */
export type TagTable = {
  /** The greatest weight; the others are shares of it. */
  most: number;
  /** How much a tag speaks for the next, in hundredths, row by row, parted by spaces. */
  follows: string;
  weights: string;
};

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const half = Math.floor((signs.length - 1) / 2);

/** A weight as a sign: small ones are told apart more finely than large ones. */
export const weightSign = (share: number): string =>
  signs.charAt(half + Math.sign(share) * Math.round(Math.sqrt(Math.min(1, Math.abs(share))) * half));
const signWeight = (sign: string): number => {
  const steps = signs.indexOf(sign) - half;
  return (steps * Math.abs(steps)) / (half * half);
};
export const tagSign = (tag: number): string => signs.charAt(tag);

/** Ready for use: `byName` holds a tag and its weight by turns; `follows` is already raised to its power. */
export type TagWeights = {
  byName: Map<string, Float64Array>;
  follows: Float64Array;
  /** Sums looked up before, for each way to tell by its key; null where nothing speaks for or against any tag. */
  sums: Map<number, Float64Array | null>[];
};

const known = new WeakMap<TagTable, TagWeights>();

/** Reads a table once. */
export function tagWeightsOf(table: TagTable): TagWeights {
  const found = known.get(table);
  if (found) return found;
  const byName = new Map<string, Float64Array>();
  for (const line of table.weights.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 2) continue;
    const row = new Float64Array(space);
    for (let at = 0; at < space; at += 2) {
      row[at] = signs.indexOf(line.charAt(at));
      row[at + 1] = signWeight(line.charAt(at + 1)) * table.most;
    }
    byName.set(line.slice(space + 1), row);
  }
  const weights = {
    byName,
    sums: Array.from({ length: waysToTell }, () => new Map<number, Float64Array | null>()),
    follows: Float64Array.from(table.follows.split(' '), (part) => Math.exp(Number(part) / 100)),
  };
  known.set(table, weights);
  return weights;
}
