import { tagCount } from './tag-table';

/** How probable the tags of a line are ahead of each token and behind it; a share of both is their product. */
export type Chain = {
  ahead: Float64Array;
  back: Float64Array;
  /** What each token’s row of `ahead` summed up to before it was made a share; their logarithms add up to the line’s. */
  levels: Float64Array;
};

/**
 * Goes through a line forward and backward. `powers`: how much speaks for each tag at each token, row by row, and
 * `follows`, for each tag behind each other, both raised to their power.
 */
export function goThrough(powers: Float64Array, follows: Float64Array): Chain {
  const size = powers.length;
  const length = size / tagCount;
  const ahead = new Float64Array(size);
  const back = new Float64Array(size).fill(1);
  const levels = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const from = at * tagCount;
    const before = from - tagCount;
    let level = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let sum = at === 0 ? 1 : 0;
      for (let last = 0; at > 0 && last < tagCount; last += 1)
        sum += (ahead[before + last] as number) * (follows[last * tagCount + tag] as number);
      sum *= powers[from + tag] as number;
      ahead[from + tag] = sum;
      level += sum;
    }
    for (let tag = 0; tag < tagCount; tag += 1) ahead[from + tag] = (ahead[from + tag] as number) / level;
    levels[at] = level;
  }
  const next = new Float64Array(tagCount);
  for (let at = length - 2; at >= 0; at -= 1) {
    const from = at * tagCount;
    const level = levels[at + 1] as number;
    for (let tag = 0, place = from + tagCount; tag < tagCount; tag += 1, place += 1)
      next[tag] = ((powers[place] as number) * (back[place] as number)) / level;
    for (let last = 0; last < tagCount; last += 1) {
      const row = last * tagCount;
      let sum = 0;
      for (let tag = 0; tag < tagCount; tag += 1)
        sum += (follows[row + tag] as number) * (next[tag] as number);
      back[from + last] = sum;
    }
  }
  return { ahead, back, levels };
}

/** The likeliest row of tags as a whole (Viterbi). */
export function bestPath(powers: Float64Array, follows: Float64Array): number[] {
  const length = powers.length / tagCount;
  const best = new Float64Array(powers.length);
  const from = new Uint8Array(powers.length);
  for (let at = 0; at < length; at += 1) {
    const before = (at - 1) * tagCount;
    let level = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let most = at === 0 ? 1 : -1;
      for (let last = 0; at > 0 && last < tagCount; last += 1) {
        const value = (best[before + last] as number) * (follows[last * tagCount + tag] as number);
        if (value <= most) continue;
        most = value;
        from[at * tagCount + tag] = last;
      }
      most *= powers[at * tagCount + tag] as number;
      best[at * tagCount + tag] = most;
      level += most;
    }
    for (let tag = 0; tag < tagCount; tag += 1)
      best[at * tagCount + tag] = (best[at * tagCount + tag] as number) / level;
  }
  const path = new Array<number>(length);
  const end = best.subarray(best.length - tagCount);
  let tag = end.indexOf(Math.max(...end));
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = tag;
    tag = from[at * tagCount + tag] as number;
  }
  return path;
}
