import type { Page } from '../clue';
import { patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { readerNames } from '../extract/people/reader-names';
import type { Token, TokenLine } from './tokens';

/** What of the whole mail each of its tokens is told by. */
export type Around = {
  inSubject: Set<string>;
  inDomain: string;
  inSender: Set<string>;
  isReader: (low: string) => boolean;
  isJob: (text: string) => boolean;
  isNoName: (text: string) => boolean;
  isOrganisation: (text: string) => boolean;
};

const edge: Token = { text: '^', low: '^', shape: '^', at: 0, end: 0 };
const longWord = 3;

/** Asks once for each word of a mail. */
function once(is: (low: string) => boolean): (low: string) => boolean {
  const known = new Map<string, boolean>();
  return (low) => {
    const before = known.get(low) ?? is(low);
    known.set(low, before);
    return before;
  };
}

/** Reads from a mail what its tokens are told by beside their own line. */
export function aroundOf(page: Page, lines: TokenLine[]): Around {
  const words = patternsOf(page.language);
  const address = page.mail.from?.address ?? '';
  const readers = readerNames(page);
  return {
    inSubject: new Set(
      lines.filter(({ part }) => part === 'subject').flatMap(({ tokens }) => tokens.map(({ low }) => low)),
    ),
    inDomain: (address.split('@')[1] ?? '').toLowerCase(),
    inSender: new Set(
      nameKey(page.mail.from?.name ?? '')
        .split(' ')
        .filter(Boolean),
    ),
    isReader: (low) => readers.has(low),
    isJob: once(
      (low) => low.split(/['’./&-]/).some((part) => part.length > 2 && words.isJob(part)) || words.isJob(low),
    ),
    isNoName: once(words.isNoName),
    isOrganisation: once(words.isOrganisation),
  };
}

/** Takes what a token is told by; what has one `key` has the same names always, and need be looked up but once. */
export type Tell = (at: number, key: string | null, names: () => string[]) => void;

/** Says what each token of a line is told by: itself, its neighbours, what it looks like, where it stands. */
export function tellTokens(line: TokenLine, around: Around, tell: Tell): void {
  const { part, tokens } = line;
  const jobs = tokens.map(({ low }) => around.isJob(low));
  const where = part.charAt(0);
  const sign = (at: number) => (jobs[at] ? '1' : '0');
  for (const [at, { low, shape }] of tokens.entries()) {
    const near = (by: number): Token => tokens[at + by] ?? edge;
    const [b2, b1, a1, a2] = [near(-2), near(-1), near(1), near(2)];
    const job = sign(at);
    const three = `${sign(at - 1)}${job}${sign(at + 1)}`;
    const five = `${sign(at - 2)}${three}${sign(at + 2)}`;
    tell(at, `=${low}`, () => [`w${low}`, `3${low.slice(-3)}`, `4${low.slice(-4)}`]);
    tell(at, `b${where}${job}${shape} ${b1.low}`, () => [
      `b${b1.low}`,
      `bs${b1.low} ${shape}`,
      `kb${where}${b1.low}`,
      `jb${job}${b1.low}`,
    ]);
    tell(at, `c${b2.low} ${b1.low}`, () => [`c${b2.low}`, `bb${b2.low} ${b1.low}`]);
    tell(at, `a${job}${shape} ${a1.low}`, () => [
      `a${a1.low}`,
      `a3${a1.low.slice(-3)}`,
      `as${shape} ${a1.low}`,
      `ja${job}${a1.low}`,
    ]);
    tell(at, `d${a2.low}`, () => [`d${a2.low}`]);
    tell(at, `s${where}${five}${b1.shape} ${shape} ${a1.shape}`, () => [
      `k${where}`,
      `s${shape}`,
      `ss${b1.shape} ${shape} ${a1.shape}`,
      `ks${where}${shape}`,
      `j${three}`,
      `J${five}`,
      `jk${job}${shape}${where}`,
    ]);
    tell(at, null, () => rarer(line, around, at, jobs));
  }
}

/** What few tokens are told by. */
function rarer({ part, tokens, label }: TokenLine, around: Around, at: number, jobs: boolean[]): string[] {
  const { low, shape } = tokens[at] as Token;
  const where = part.charAt(0);
  const found: string[] = [];
  if (jobs.slice(Math.max(0, at - 4), at + 5).some(Boolean)) found.push('j4');
  if (around.isNoName(low)) found.push(`N${shape}`);
  if (around.isOrganisation(low)) found.push(`O${shape}`);
  if (around.isOrganisation(tokens[at + 1]?.low ?? '')) found.push('O+');
  if (around.isOrganisation(tokens[at - 1]?.low ?? '')) found.push('O-');
  if (at === 0) found.push(`^${where}`, `^${where}${shape}`);
  if (at === tokens.length - 1) found.push(`$${where}`, `$${where}${shape}`);
  if (label !== '' && at > 0) found.push(`l${label}`);
  if (part === 'subject') found.push(`i${Math.min(at, 6)}`);
  if (low.length > longWord) {
    if (part !== 'subject' && around.inSubject.has(low)) found.push('u', `u${shape}`);
    if (around.inDomain.includes(low)) found.push('@', `@${shape}`);
  }
  if (around.inSender.has(low)) found.push('f', `f${where}`);
  if (around.isReader(low)) found.push('r');
  return found;
}

/** All that each token of a line is told by. */
export function lineFeatures(line: TokenLine, around: Around): string[][] {
  const features: string[][] = line.tokens.map(() => []);
  tellTokens(line, around, (at, _key, names) => features[at]?.push(...names()));
  return features;
}
