import { tagCount } from './tag-table';

/** How probable the tags of a line are ahead of each token and behind it; a share of both is their product. */
export type Chain = {
  ahead: Float64Array;
  back: Float64Array;
  /** What each token’s row of `ahead` summed up to before it was made a share; their logarithms add up to the line’s. */
  levels: Float64Array;
};

/** A tag that is so improbable ahead of a token is passed over: nothing behind it makes it likely. */
const hardly = 1e-7;

/**
 * Goes through a line forward and backward. `powers`: how much speaks for each tag at each token, row by row, and
 * `follows`, for each tag behind each other, both raised to their power.
 */
export function goThrough(powers: Float64Array, follows: Float64Array): Chain {
  const size = powers.length;
  const length = size / tagCount;
  const ahead = new Float64Array(size);
  const back = new Float64Array(size);
  const levels = new Float64Array(length);
  for (let from = 0; from < size; from += tagCount) {
    if (from === 0) ahead.fill(1, 0, tagCount);
    for (let last = 0; from > 0 && last < tagCount; last += 1) {
      const share = ahead[from - tagCount + last] as number;
      if (share < hardly) continue;
      for (let tag = 0, row = last * tagCount; tag < tagCount; tag += 1)
        ahead[from + tag] = (ahead[from + tag] as number) + share * (follows[row + tag] as number);
    }
    let level = 0;
    for (let place = from; place < from + tagCount; place += 1) {
      const value = (ahead[place] as number) * (powers[place] as number);
      ahead[place] = value;
      level += value;
    }
    for (let place = from; place < from + tagCount; place += 1)
      ahead[place] = (ahead[place] as number) / level;
    levels[from / tagCount] = level;
  }
  back.fill(1, size - tagCount);
  const next = new Float64Array(tagCount);
  for (let from = size - 2 * tagCount; from >= 0; from -= tagCount) {
    const level = levels[from / tagCount + 1] as number;
    for (let tag = 0, place = from + tagCount; tag < tagCount; tag += 1, place += 1)
      next[tag] = ((powers[place] as number) * (back[place] as number)) / level;
    for (let last = 0; last < tagCount; last += 1) {
      if ((ahead[from + last] as number) < hardly) continue;
      let sum = 0;
      for (let tag = 0, row = last * tagCount; tag < tagCount; tag += 1)
        sum += (follows[row + tag] as number) * (next[tag] as number);
      back[from + last] = sum;
    }
  }
  return { ahead, back, levels };
}

/** The likeliest row of tags as a whole (Viterbi). */
export function bestPath(powers: Float64Array, follows: Float64Array): number[] {
  const size = powers.length;
  const best = new Float64Array(size);
  const before = new Uint8Array(size);
  for (let from = 0; from < size; from += tagCount) {
    if (from === 0) best.fill(1, 0, tagCount);
    for (let last = 0; from > 0 && last < tagCount; last += 1) {
      const share = best[from - tagCount + last] as number;
      if (share < hardly) continue;
      for (let tag = 0, row = last * tagCount; tag < tagCount; tag += 1) {
        const value = share * (follows[row + tag] as number);
        if (value <= (best[from + tag] as number)) continue;
        best[from + tag] = value;
        before[from + tag] = last;
      }
    }
    let level = 0;
    for (let place = from; place < from + tagCount; place += 1) {
      const value = (best[place] as number) * (powers[place] as number);
      best[place] = value;
      level += value;
    }
    for (let place = from; place < from + tagCount; place += 1) best[place] = (best[place] as number) / level;
  }
  const path = new Array<number>(size / tagCount);
  const end = best.subarray(size - tagCount);
  let tag = end.indexOf(Math.max(...end));
  for (let at = path.length - 1; at >= 0; at -= 1) {
    path[at] = tag;
    tag = before[at * tagCount + tag] as number;
  }
  return path;
}
