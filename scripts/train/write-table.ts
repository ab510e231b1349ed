import { type LearnedTable, mostSteps, writeWeight } from '../../lib/detect/learned/table';
import type { Model } from './learn';

/** A weight is none below this share of the greatest weight. */
const leastWeight = 0.04;

/** A model as a table of whole steps. */
export function asTable({ rows, weights }: Model, labels: string[]): LearnedTable {
  const most = weights
    .subarray(0, rows.size * labels.length)
    .reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const step = most / mostSteps;
  const rowOf = (place: number) =>
    Array.from(weights.subarray(place * labels.length, (place + 1) * labels.length));
  const lines = [...rows]
    .map(([name, place]) => ({ name, row: rowOf(place) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, row }) =>
        `${row.map((weight) => writeWeight(Math.abs(weight) < most * leastWeight ? 0 : weight / step)).join('')}${name}`,
    );
  const bias = rowOf(rows.size).map((weight) => Math.round(weight / step));
  return { labels, step, bias, weights: lines.join('\n') };
}

/** The module that holds a table. */
export const moduleOf = ({ labels, step, bias, weights }: LearnedTable): string =>
  [
    '// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.',
    'export const learned = {',
    '  labels: [',
    ...labels.map((label) => `    '${label}',`),
    '  ],',
    `  step: ${Number(step.toPrecision(6))},`,
    `  bias: [${bias.join(', ')}],`,
    '  weights: `\\',
    `${weights}\`,`,
    '};',
    '',
  ].join('\n');
