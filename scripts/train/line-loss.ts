import { goThrough } from '../../lib/detect/learned/chain';
import { tagCount } from '../../lib/detect/learned/tag-table';

/** A line as numbers: for each token the weights that count, by tag. */
export type EncodedLine = {
  length: number;
  tags: number[];
  /** Per token: tag and place of the weight by turns. */
  told: Int32Array[];
};

/** Adds to the slope what one line says, and gives its loss. */
export function lineLoss(
  line: EncodedLine,
  weights: Float64Array,
  follows: Float64Array,
  slope: Float64Array,
): number {
  const { length, tags, told } = line;
  const size = length * tagCount;
  const from = weights.length - tagCount * tagCount;
  const powers = new Float64Array(size);
  let right = 0;
  for (let at = 0; at < length; at += 1) {
    const pairs = told[at] as Int32Array;
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const place = at * tagCount + (pairs[pair] as number);
      powers[place] = (powers[place] as number) + (weights[pairs[pair + 1] as number] as number);
    }
    right += powers[at * tagCount + (tags[at] as number)] as number;
    if (at > 0) right += weights[from + (tags[at - 1] as number) * tagCount + (tags[at] as number)] as number;
  }
  for (let place = 0; place < size; place += 1) powers[place] = Math.exp(powers[place] as number);
  const { ahead, back, levels } = goThrough(powers, follows);
  const whole = levels.reduce((sum, level) => sum + Math.log(level), 0);
  for (let at = 0; at < length; at += 1) {
    const pairs = told[at] as Int32Array;
    const gold = tags[at] as number;
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const tag = pairs[pair] as number;
      const place = at * tagCount + tag;
      const share = (ahead[place] as number) * (back[place] as number);
      const weight = pairs[pair + 1] as number;
      slope[weight] = (slope[weight] as number) + share - (tag === gold ? 1 : 0);
    }
    if (at === 0) continue;
    for (let last = 0; last < tagCount; last += 1)
      for (let tag = 0; tag < tagCount; tag += 1) {
        const place = at * tagCount + tag;
        const share =
          ((ahead[(at - 1) * tagCount + last] as number) *
            (follows[last * tagCount + tag] as number) *
            (powers[place] as number) *
            (back[place] as number)) /
          (levels[at] as number);
        const weight = from + last * tagCount + tag;
        slope[weight] = (slope[weight] as number) + share - (last === tags[at - 1] && tag === gold ? 1 : 0);
      }
  }
  return whole - right;
}
