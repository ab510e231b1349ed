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
    let level = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let sum = at === 0 ? 1 : 0;
      for (let last = 0; at > 0 && last < tagCount; last += 1)
        sum += (ahead[from - tagCount + last] as number) * (follows[last * tagCount + tag] as number);
      const value = sum * (powers[from + tag] as number);
      ahead[from + tag] = value;
      level += value;
    }
    for (let tag = 0; tag < tagCount; tag += 1) ahead[from + tag] = (ahead[from + tag] as number) / level;
    levels[at] = level;
  }
  for (let at = length - 2; at >= 0; at -= 1)
    for (let tag = 0; tag < tagCount; tag += 1) {
      let sum = 0;
      for (let next = 0; next < tagCount; next += 1) {
        const place = (at + 1) * tagCount + next;
        sum +=
          (follows[tag * tagCount + next] as number) * (powers[place] as number) * (back[place] as number);
      }
      back[at * tagCount + tag] = sum / (levels[at + 1] as number);
    }
  return { ahead, back, levels };
}
