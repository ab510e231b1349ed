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
    isJob: (text) =>
      text.split(/['’./&-]/).some((part) => part.length > 2 && words.isJob(part)) || words.isJob(text),
    isNoName: words.isNoName,
    isOrganisation: words.isOrganisation,
  };
}

/**
 * What each token of a line is told by: itself, its neighbours, what it looks like, where it stands. `isKnown`: whether a
 * word may say anything at all; of most words of a mail nothing was learned.
 */
export function lineFeatures(
  { part, tokens, label }: TokenLine,
  around: Around,
  isKnown: (low: string) => boolean = () => true,
): string[][] {
  const jobs = tokens.map(({ text }) => around.isJob(text));
  const names = tokens.map(({ text }) => (around.isNoName(text) ? 'n' : ''));
  const firms = tokens.map(({ text }) => (around.isOrganisation(text) ? 'o' : ''));
  const known = tokens.map(({ low }) => isKnown(low));
  /** Beyond the line’s ends there is its edge, which says much. */
  const isThere = (at: number) => known[at] ?? true;
  const where = part.charAt(0);
  const job = (at: number) => (jobs[at] ? '1' : '0');
  return tokens.map(({ low, shape }, at) => {
    const near = (by: number): Token => tokens[at + by] ?? edge;
    const b1 = near(-1);
    const b2 = near(-2);
    const a1 = near(1);
    const a2 = near(2);
    const found = [
      `k${where}`,
      `s${shape}`,
      `3${low.slice(-3)}`,
      `4${low.slice(-4)}`,
      `a3${a1.low.slice(-3)}`,
      `ss${b1.shape} ${shape} ${a1.shape}`,
      `ks${where}${shape}`,
      `j${job(at - 1)}${job(at)}${job(at + 1)}`,
      `J${job(at - 2)}${job(at - 1)}${job(at)}${job(at + 1)}${job(at + 2)}`,
      `jk${job(at)}${shape}${where}`,
    ];
    if (known[at]) found.push(`w${low}`);
    if (isThere(at - 1))
      found.push(`b${b1.low}`, `bs${b1.low} ${shape}`, `kb${where}${b1.low}`, `jb${job(at)}${b1.low}`);
    if (isThere(at - 2)) found.push(`c${b2.low}`);
    if (isThere(at - 1) && isThere(at - 2)) found.push(`bb${b2.low} ${b1.low}`);
    if (isThere(at + 1)) found.push(`a${a1.low}`, `as${shape} ${a1.low}`, `ja${job(at)}${a1.low}`);
    if (isThere(at + 2)) found.push(`d${a2.low}`);
    if (jobs.slice(Math.max(0, at - 4), at + 5).some(Boolean)) found.push('j4');
    if (names[at]) found.push(`N${shape}`);
    if (firms[at]) found.push(`O${shape}`);
    if (firms[at + 1]) found.push('O+');
    if (firms[at - 1]) found.push('O-');
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
  });
}
