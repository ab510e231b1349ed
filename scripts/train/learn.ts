import type { Features } from '../../lib/detect/learned/features';
import { type At, minimise } from './minimise';

/** One labelled mail: what it is told by, and the place of its label among the labels. */
export type Example = { features: Features; label: number };

/** Weights of a softmax regression: a row for each known feature, the last row is the bias. */
export type Model = { rows: Map<string, number>; weights: Float64Array };

/** `decay`: how much a weight costs; few features are kept, those that say most. */
export type Pace = { rounds: number; decay: number; leastSeen: number; mostFeatures: number };

/** Found by leaving out one file of mails after another, see `npm run train -- --check`. */
export const pace: Pace = { rounds: 150, decay: 0.0004, leastSeen: 2, mostFeatures: 12_000 };

/** A feature that is to be learned: in how many mails it was seen, and how much its value counts. */
type Known = { name: string; seen: number; scale: number };

type Encoded = { places: Int32Array; values: Float64Array };

/** What few mails say counts for more than what nearly all do: the logarithm of how rare it is. */
const scaleOf = (seen: number, mails: number): number => Math.log(1 + mails / seen) / 4;

function encode(features: Features, rows: Map<string, number>, known: Known[]): Encoded {
  const places: number[] = [];
  const values: number[] = [];
  for (const [name, value] of features) {
    const place = rows.get(name);
    if (place === undefined) continue;
    places.push(place);
    values.push(value * (known[place]?.scale ?? 1));
  }
  return { places: Int32Array.from([...places, rows.size]), values: Float64Array.from([...values, 1]) };
}

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}

function sumsOf({ places, values }: Encoded, weights: Float64Array, labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (let index = 0; index < places.length; index += 1) {
    const from = (places[index] ?? 0) * labels;
    const value = values[index] ?? 0;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0) * value;
  }
  return sums;
}

/** Softmax regression. Nothing is drawn by lot: the same mails give the same weights. */
function regress(examples: Example[], known: Known[], labels: number, { rounds, decay }: Pace): Model {
  const rows = new Map(known.map(({ name }, index) => [name, index]));
  const size = (rows.size + 1) * labels;
  const encoded = examples.map(({ features }) => encode(features, rows, known));
  const lossAt = (weights: Float64Array): At => {
    const slope = new Float64Array(size);
    let value = 0;
    for (const [at, example] of encoded.entries()) {
      const error = softmax(sumsOf(example, weights, labels));
      const right = examples[at]?.label ?? 0;
      value -= Math.log(Math.max(1e-12, error[right] ?? 0));
      error[right] = (error[right] ?? 0) - 1;
      for (let index = 0; index < example.places.length; index += 1) {
        const from = (example.places[index] ?? 0) * labels;
        const held = example.values[index] ?? 0;
        for (let label = 0; label < labels; label += 1)
          slope[from + label] = (slope[from + label] ?? 0) + (error[label] ?? 0) * held;
      }
    }
    value /= examples.length;
    for (let at = 0; at < size; at += 1) {
      const weight = at < rows.size * labels ? (weights[at] ?? 0) : 0;
      slope[at] = (slope[at] ?? 0) / examples.length + decay * weight;
      value += (decay * weight * weight) / 2;
    }
    return { value, slope };
  };
  const weights = minimise(lossAt, new Float64Array(size), rounds);
  // Whoever judges by the weights need not know how rare anything is.
  for (const [place, { scale }] of known.entries())
    for (let label = 0; label < labels; label += 1)
      weights[place * labels + label] = (weights[place * labels + label] ?? 0) * scale;
  return { rows, weights };
}

/** The features that say most: loud for or against any label, and not in a few mails alone. */
function loudest({ weights }: Model, known: Known[], labels: number, most: number): Known[] {
  const loudness = (place: number) =>
    Math.max(...Array.from(weights.subarray(place * labels, (place + 1) * labels), Math.abs));
  return known
    .map((one, place) => ({ one, loud: loudness(place) * Math.sqrt(one.seen) }))
    .sort((a, b) => b.loud - a.loud || (a.one.name < b.one.name ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}

/**
 * Learns twice: from everything seen often enough, then once more with the loudest features alone, which have to say
 * what the others said beside them. A seventh of the size, as many mails right.
 */
export function learn(examples: Example[], labels: number, pace: Pace): Model {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const known = [...seen]
    .filter(([, times]) => times >= pace.leastSeen)
    .map(([name, times]) => ({ name, seen: times, scale: scaleOf(times, examples.length) }));
  const whole = regress(examples, known, labels, pace);
  return regress(examples, loudest(whole, known, labels, pace.mostFeatures), labels, pace);
}
