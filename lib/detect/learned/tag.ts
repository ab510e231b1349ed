import { goThrough } from './chain';
import { type TagWeights, tagCount } from './tag-table';
import { type Around, tellTokens } from './token-features';
import type { TokenLine } from './tokens';

/** How probable each tag is at each token, row by row, and the likeliest row of tags. */
export type Tagging = { shares: Float64Array; path: number[] };

/** What follows may speak for a name by so much more, in logits. */
const farAhead = 3;

const mostSums = 6_000;

function sumOf(names: string[], byName: TagWeights['byName']): Float64Array | null {
  let sum: Float64Array | null = null;
  for (const name of names) {
    const row = byName.get(name);
    if (!row) continue;
    sum ??= new Float64Array(tagCount);
    for (let pair = 0; pair < row.length; pair += 2) {
      const tag = row[pair] as number;
      sum[tag] = (sum[tag] as number) + (row[pair + 1] as number);
    }
  }
  return sum;
}

/** How much speaks for each tag at each token of a line by itself. */
export function tokenScores(line: TokenLine, around: Around, { byName, sums }: TagWeights): Float64Array {
  const scores = new Float64Array(line.tokens.length * tagCount);
  tellTokens(line, around, (at, key, names) => {
    let sum = key === null ? undefined : sums.get(key);
    if (sum === undefined) {
      sum = sumOf(names(), byName);
      if (sums.size >= mostSums) sums.clear();
      if (key !== null) sums.set(key, sum);
    }
    if (sum === null) return;
    for (let tag = 0; tag < tagCount; tag += 1)
      scores[at * tagCount + tag] = (scores[at * tagCount + tag] as number) + (sum[tag] as number);
  });
  return scores;
}

/** The likeliest row of tags as a whole (Viterbi). */
function bestPath(powers: Float64Array, follows: Float64Array, length: number): number[] {
  const best = new Float64Array(length * tagCount);
  const from = new Int8Array(length * tagCount);
  for (let at = 0; at < length; at += 1) {
    let whole = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let most = at === 0 ? 1 : -1;
      for (let last = 0; at > 0 && last < tagCount; last += 1) {
        const value =
          (best[(at - 1) * tagCount + last] as number) * (follows[last * tagCount + tag] as number);
        if (value > most) {
          most = value;
          from[at * tagCount + tag] = last;
        }
      }
      best[at * tagCount + tag] = most * (powers[at * tagCount + tag] as number);
      whole += best[at * tagCount + tag] as number;
    }
    for (let tag = 0; tag < tagCount; tag += 1)
      best[at * tagCount + tag] = (best[at * tagCount + tag] as number) / whole;
  }
  const end = best.subarray((length - 1) * tagCount);
  const path = [end.indexOf(Math.max(...end))];
  for (let at = length - 1; at > 0; at -= 1)
    path.unshift(from[at * tagCount + (path[0] as number)] as number);
  return path;
}

/** Whether any token may begin a name at least so probably: it speaks no louder for being part of none. */
function mayBegin(scores: Float64Array, follows: Float64Array, least: number): boolean {
  for (let at = 0; at < scores.length; at += tagCount)
    for (let tag = 1; tag < tagCount; tag += 2) {
      const before = Math.max(1, (follows[tag] as number) / (follows[0] as number));
      const ahead = (scores[at + tag] as number) - (scores[at] as number) + Math.log(before);
      if (ahead > Math.log(least) - farAhead) return true;
    }
  return false;
}

/**
 * Tags the tokens of one line by how much speaks for each tag at each of them (forward and backward through the line);
 * null where none begins a name with a share of `least`.
 */
export function tagLine(scores: Float64Array, { follows }: TagWeights, least: number): Tagging | null {
  const length = scores.length / tagCount;
  if (!mayBegin(scores, follows, least)) return null;
  const powers = scores.map(Math.exp);
  const { ahead, back } = goThrough(powers, follows);
  const shares = ahead.map((part, place) => part * (back[place] as number));
  return { shares, path: bestPath(powers, follows, length) };
}
