import type { Around } from './around';
import { rareNames, rareSigns } from './rare-signs';
import { edge, numberOfWord, parts, type Token, type TokenLine } from './tokens';

/** Ways in which something tells of a token; each has its own keys. */
export const waysToTell = 8;

/** Takes what a token is told by; what has one `key` of a way has the same names always, and need be looked up but once. */
export type Tell = (at: number, way: number, key: number | null, names: () => string[]) => void;

/** A key is made of numbers in so many bits each. */
const wordBits = 12;
const formBits = 5;

/** Says what each token of a line is told by: itself, its neighbours, what it looks like, where it stands. */
export function tellTokens(line: TokenLine, around: Around, tell: Tell): void {
  const { part, tokens } = line;
  const jobs = tokens.map(({ low }) => (around.isJob(low) ? 1 : 0));
  const firms = tokens.map(({ low }) => (around.isOrganisation(low) ? 1 : 0));
  const where = part.charAt(0);
  const place = parts.indexOf(part);
  for (let at = 0; at < tokens.length; at += 1) {
    const { low, word, shape, form } = tokens[at] as Token;
    const b2 = tokens[at - 2] ?? edge;
    const b1 = tokens[at - 1] ?? edge;
    const a1 = tokens[at + 1] ?? edge;
    const a2 = tokens[at + 2] ?? edge;
    const job = jobs[at] ?? 0;
    const around3 = ((jobs[at - 1] ?? 0) << 2) | (job << 1) | (jobs[at + 1] ?? 0);
    const around5 = ((jobs[at - 2] ?? 0) << 4) | (around3 << 1) | (jobs[at + 2] ?? 0);
    const looks = form && (form << 3) | (place << 1) | job;
    tell(at, 0, word || null, () => [`w${low}`, `3${low.slice(-3)}`, `4${low.slice(-4)}`]);
    tell(at, 1, looks && b1.word ? (looks << wordBits) | b1.word : null, () => [
      `b${b1.low}`,
      `bs${b1.low} ${shape}`,
      `kb${where}${b1.low}`,
      `jb${job}${b1.low}`,
    ]);
    tell(at, 2, b1.word && b2.word ? (b2.word << wordBits) | b1.word : null, () => [
      `c${b2.low}`,
      `bb${b2.low} ${b1.low}`,
    ]);
    tell(at, 3, looks && a1.word ? (looks << wordBits) | a1.word : null, () => [
      `a${a1.low}`,
      `a3${a1.low.slice(-3)}`,
      `as${shape} ${a1.low}`,
      `ja${job}${a1.low}`,
    ]);
    tell(at, 4, a2.word || null, () => [`d${a2.low}`]);
    const shapes = form && b1.form && a1.form ? (((b1.form << formBits) | form) << formBits) | a1.form : null;
    tell(at, 5, shapes && (shapes << 7) | (place << 5) | around5, () => [
      `k${where}`,
      `s${shape}`,
      `ss${b1.shape} ${shape} ${a1.shape}`,
      `ks${where}${shape}`,
      `j${bitsOf(around3, 3)}`,
      `J${bitsOf(around5, 5)}`,
      `jk${job}${shape}${where}`,
    ]);
    const rare = rareSigns(line, around, at, jobs, firms);
    if (rare !== 0) {
      const key = (((rare << 2) | place) << formBits) | form;
      tell(at, 6, form ? key : null, () => rareNames(rare, shape, where));
    }
    if (line.label !== '' && at > 0) tell(at, 7, numberOfWord(line.label) || null, () => [`l${line.label}`]);
  }
}

const bitsOf = (number: number, count: number): string => number.toString(2).padStart(count, '0');

/** All that each token of a line is told by. */
export function lineFeatures(line: TokenLine, around: Around): string[][] {
  const features: string[][] = line.tokens.map(() => []);
  tellTokens(line, around, (at, _way, _key, names) => features[at]?.push(...names()));
  return features;
}
