import { type TagTable, tagCount, tagSign, weightSign } from '../../lib/detect/learned/tag-table';
import { type EncodedLine, lineLoss } from './line-loss';
import { type At, minimise } from './minimise';

/** A line of a labelled mail: what each token is told by, and the tag that is right. */
export type TaggedLine = { features: string[][]; tags: number[] };

/** `sparing`: what a weight costs by its size; `decay`: by its square. */
export type TagPace = { rounds: number; sparing: number; decay: number; leastSeen: number };
export const tagPace: TagPace = { rounds: 90, sparing: 1.5, decay: 0.1, leastSeen: 2 };

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

function encode(lines: TaggedLine[], pairs: Map<string, Map<number, number>>): EncodedLine[] {
  const flat = new Map([...pairs].map(([name, own]) => [name, [...own].flat()]));
  return lines.map(({ features, tags }) => ({
    length: tags.length,
    tags,
    told: features.map((names) => Int32Array.from(names.flatMap((name) => flat.get(name) ?? []))),
  }));
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
