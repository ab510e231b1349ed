import { type TagTable, tagCount, tagSign, weightSign } from '../../lib/detect/learned/tag-table';
import { type At, minimise } from './minimise';

/** A line of a labelled mail: what each token is told by, and the tag that is right. */
export type TaggedLine = { features: string[][]; tags: number[] };

/** `sparing`: what a weight costs by its size; `decay`: by its square. */
export type TagPace = { rounds: number; sparing: number; decay: number; leastSeen: number };
export const tagPace: TagPace = { rounds: 90, sparing: 1.5, decay: 0.1, leastSeen: 2 };

/** Lines as numbers: for each token the weights that count, by tag. */
type Encoded = {
  length: number;
  tags: number[] /** Per token: tag and place of the weight by turns. */;
  told: Int32Array[];
};

/** The weights worth having: what a token is told by, together with a tag it was seen with. */
function weightsOf(lines: TaggedLine[], leastSeen: number) {
  const seen = new Map<string, number>();
  for (const { features } of lines)
    for (const names of features) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const pairs = new Map<string, Map<number, number>>();
  let count = 0;
  for (const { features, tags } of lines)
    for (const [at, names] of features.entries())
      for (const name of names) {
        if ((seen.get(name) ?? 0) < leastSeen) continue;
        const own = pairs.get(name) ?? new Map<number, number>();
        if (!own.has(tags[at] ?? 0)) {
          own.set(tags[at] ?? 0, count);
          count += 1;
        }
        pairs.set(name, own);
      }
  return { pairs, count };
}

function encode(lines: TaggedLine[], pairs: Map<string, Map<number, number>>): Encoded[] {
  const flat = new Map([...pairs].map(([name, own]) => [name, [...own].flat()]));
  return lines.map(({ features, tags }) => ({
    length: tags.length,
    tags,
    told: features.map((names) => Int32Array.from(names.flatMap((name) => flat.get(name) ?? []))),
  }));
}

/** Adds to the slope what one line says, and gives its loss. */
function lineLoss(line: Encoded, weights: Float64Array, follows: Float64Array, slope: Float64Array): number {
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
  const ahead = new Float64Array(size);
  const back = new Float64Array(size);
  const levels = new Float64Array(length);
  let whole = 0;
  for (let at = 0; at < length; at += 1) {
    let level = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let sum = at === 0 ? 1 : 0;
      if (at > 0)
        for (let last = 0; last < tagCount; last += 1)
          sum += (ahead[(at - 1) * tagCount + last] as number) * (follows[last * tagCount + tag] as number);
      const value = sum * (powers[at * tagCount + tag] as number);
      ahead[at * tagCount + tag] = value;
      level += value;
    }
    for (let tag = 0; tag < tagCount; tag += 1)
      ahead[at * tagCount + tag] = (ahead[at * tagCount + tag] as number) / level;
    levels[at] = level;
    whole += Math.log(level);
  }
  back.fill(1, size - tagCount);
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

/** Learns a table from tagged lines. Nothing is drawn by lot: the same lines give the same table. */
export function learnTags(lines: TaggedLine[], { rounds, sparing, decay, leastSeen }: TagPace): TagTable {
  const { pairs, count } = weightsOf(lines, leastSeen);
  const encoded = encode(lines, pairs);
  const lossAt = (weights: Float64Array): At => {
    const slope = new Float64Array(weights.length);
    const follows = weights.subarray(count).map(Math.exp);
    let value = 0;
    for (const line of encoded) value += lineLoss(line, weights, follows, slope);
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] as number;
      slope[at] = (slope[at] as number) + 2 * decay * weight;
      value += decay * weight * weight;
    }
    return { value, slope };
  };
  const weights = minimise(lossAt, new Float64Array(count + tagCount * tagCount), rounds, sparing);
  const most = weights.subarray(0, count).reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const none = weightSign(0);
  const rows = [...pairs]
    .map(([name, own]) => {
      const said = [...own].map(([tag, place]) => [tag, weightSign((weights[place] ?? 0) / most)] as const);
      const kept = said.filter(([, sign]) => sign !== none).sort((a, b) => a[0] - b[0]);
      return { name, row: kept.map(([tag, sign]) => `${tagSign(tag)}${sign}`).join('') };
    })
    .filter(({ row }) => row !== '')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    most: Number(most.toPrecision(5)),
    follows: Array.from(weights.subarray(count), (part) => Math.round(part * 100)).join(' '),
    weights: rows.map(({ name, row }) => `${row} ${name}`).join('\n'),
  };
}
