import type { Around } from './around';
import { bestPath, goThrough } from './chain';
import { type TagWeights, tagCount } from './tag-table';
import { tellTokens } from './token-features';
import type { TokenLine } from './tokens';

/** How probable each tag is at each token, row by row, and the likeliest row of tags. */
export type Tagging = { shares: Float64Array; path: number[] };

/** What follows may speak for a name by so much more, in logits. */
const farAhead = 1;

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
  tellTokens(line, around, (at, way, key, names) => {
    const known = sums[way];
    let sum = key === null ? undefined : known?.get(key);
    if (sum === undefined) {
      sum = sumOf(names(), byName);
      if (known && known.size >= mostSums) known.clear();
      if (key !== null) known?.set(key, sum);
    }
    if (sum === null) return;
    for (let tag = 0; tag < tagCount; tag += 1)
      scores[at * tagCount + tag] = (scores[at * tagCount + tag] as number) + (sum[tag] as number);
  });
  return scores;
}

/** Whether any token may begin a name at least so probably: it speaks no louder for being part of none. */
function mayBegin(scores: Float64Array, follows: Float64Array, least: number): boolean {
  for (let tag = 1; tag < tagCount; tag += 2) {
    const before = Math.max(1, (follows[tag] as number) / (follows[0] as number));
    const behind = Math.log(least / before) - farAhead;
    for (let from = 0; from < scores.length; from += tagCount)
      if ((scores[from + tag] as number) - (scores[from] as number) > behind) return true;
  }
  return false;
}

/**
 * Tags the tokens of one line by how much speaks for each tag at each of them (forward and backward through the line);
 * null where none begins a name with a share of `least`.
 */
export function tagLine(scores: Float64Array, { follows }: TagWeights, least: number): Tagging | null {
  if (!mayBegin(scores, follows, least)) return null;
  const powers = new Float64Array(scores.length);
  for (let place = 0; place < scores.length; place += 1) powers[place] = Math.exp(scores[place] as number);
  const { ahead, back } = goThrough(powers, follows);
  let begins = 0;
  for (let place = 0; place < ahead.length; place += 1) {
    const share = (ahead[place] as number) * (back[place] as number);
    ahead[place] = share;
    if ((place % tagCount) % 2 === 1 && share > begins) begins = share;
  }
  return begins < least ? null : { shares: ahead, path: bestPath(powers, follows) };
}
