import { chosen } from '../words/labels/chosen';
import { signsOf, signsOfNone } from './candidate-signs';
import type { Candidate, Field } from './candidates';
import type { Beside } from './firm-signs';
import { isWithin } from './heard';

/** The one that is meant, and how probably it, or another way to say the same, is. */
export type Choice = { one: Candidate; share: number };

/** What is less probable is not told even as a guess. */
const least = 0.25;

type Question = Field | 'person';

const known = new Map<Question, Map<string, number>>();

/** How much each sign speaks for a candidate, in hundredths: a line of the table is a weight, a space and the sign. */
function weightsOf(question: Question): Map<string, number> {
  const read = known.get(question);
  if (read) return read;
  const weights = new Map<string, number>();
  for (const line of chosen[question].split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) weights.set(line.slice(space + 1), Number(line.slice(0, space)) / 100);
  }
  known.set(question, weights);
  return weights;
}

const wordsOf = (key: string): string[] => key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How much some signs say together. */
function powerOf(question: Question, signs: string[]): number {
  const weights = weightsOf(question);
  return Math.exp(signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0));
}

/** How probably somebody of whom such signs hold is met. */
export function shareMet(signs: string[]): number {
  const power = powerOf('person', signs);
  return power / (1 + power);
}

/** What is heard no surer may be cut short. */
const hardlyHeard = 0.5;

/** “Dynamics Engineer”, hardly heard, of the “Flight Dynamics Engineer” that the rules read. */
const isWholeOf = (whole: Candidate, one: Candidate): boolean =>
  whole.ruled !== null &&
  one.ruled === null &&
  ((one.share < hardlyHeard && whole.key.endsWith(` ${one.key}`)) || whole.key.startsWith(`${one.key}:`));

/** Which candidate is meant by what labelled mails have taught; null where none is. */
export function choose(field: Field, all: Candidate[], beside: Beside): Choice | null {
  if (all.length === 0) return null;
  const powers = all.map((one) => powerOf(field, signsOf(field, one, all, beside)));
  const none = powerOf(field, signsOfNone(field, all, beside));
  const likeliest = all[powers.indexOf(Math.max(...powers))];
  const one = all.find((other) => likeliest && isWholeOf(other, likeliest)) ?? likeliest;
  const words = wordsOf(one?.key ?? '');
  const alike = powers.reduce(
    (sum, power, at) => (isWithin(words, wordsOf(all[at]?.key ?? '')) ? sum + power : sum),
    0,
  );
  const share = alike / powers.reduce((sum, power) => sum + power, none);
  return one && share >= least ? { one, share } : null;
}
