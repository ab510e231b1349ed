/**
 * What was learned from labelled mails: for each thing a mail may be told by, how much it speaks for each label. A line
 * of `weights` begins with as many signs as there are labels, each a weight (see `readWeight`); the rest is the name.
 */
export type LearnedTable = {
  labels: string[];
  /** What one step of a weight is worth. */
  step: number;
  /** How much speaks for each label beforehand, in steps. */
  bias: number[];
  weights: string;
};

const signs = 'ABCDEFGHIJKL.MNOPQRSTUVWX';

/** How many steps a weight may be from nothing. */
export const mostSteps = (signs.length - 1) / 2;

/** A weight, in steps, as one sign. */
export const writeWeight = (steps: number): string =>
  signs.charAt(mostSteps + Math.max(-mostSteps, Math.min(mostSteps, Math.round(steps))));

/** The weight that a sign stands for, in steps. */
const readWeight = (sign: string): number => signs.indexOf(sign) - mostSteps;

const readRow = (row: string): Int8Array => Int8Array.from(row, readWeight);

/** The table ready for use, by name. */
export type Weights = { bias: number[]; byName: Map<string, Int8Array> };

const known = new WeakMap<LearnedTable, Weights>();

/** Reads a table once. A map and no object: a stranger’s word may be “constructor”. */
export function weightsOf(table: LearnedTable): Weights {
  const found = known.get(table);
  if (found) return found;
  const length = table.labels.length;
  const byName = new Map<string, Int8Array>();
  for (const line of table.weights.split('\n'))
    if (line !== '') byName.set(line.slice(length), readRow(line.slice(0, length)));
  const weights = { bias: table.bias, byName };
  known.set(table, weights);
  return weights;
}
