import { type At, minimise } from './minimise';

/** Candidates, each by its signs, the last standing for none of them; and which of them are right. */
export type Chosen = { signs: string[][]; right: Set<number> };

const pace = { rounds: 200, decay: 2, leastSeen: 3, leastWeight: 0.02 };

/** How much each sign speaks for a candidate. Nothing is drawn by lot: the same mails give the same weights. */
export function learnChoice(examples: Chosen[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { signs } of examples)
    for (const name of signs.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= pace.leastSeen).map(([name]) => name);
  const places = new Map(names.sort().map((name, at) => [name, at]));
  const encoded = examples.map(({ signs, right }) => ({
    right,
    told: signs.map((some) => some.flatMap((name) => places.get(name) ?? [])),
  }));
  const lossAt = (weights: Float64Array): At => {
    const slope = weights.map((weight) => 2 * pace.decay * weight);
    let value = pace.decay * weights.reduce((sum, weight) => sum + weight * weight, 0);
    for (const { told, right } of encoded) {
      const sums = told.map((some) => some.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const whole = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, at) => (right.has(at) ? sum + power : sum), 0);
      value -= Math.log(good / whole);
      for (const [one, some] of told.entries()) {
        const power = powers[one] ?? 0;
        const error = power / whole - (right.has(one) ? power / good : 0);
        for (const at of some) slope[at] = (slope[at] ?? 0) + error;
      }
    }
    return { value, slope };
  };
  const weights = minimise(lossAt, new Float64Array(names.length), pace.rounds);
  return new Map(
    [...places].flatMap(([name, at]) => {
      const weight = weights[at] ?? 0;
      return Math.abs(weight) < pace.leastWeight ? [] : [[name, weight] as const];
    }),
  );
}
