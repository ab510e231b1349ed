import type { Page } from '../clue';
import { type NamePatterns, patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { readerNames } from '../extract/people/reader-names';
import { remembered } from '../extract/remembered';
import type { TokenLine } from './tokens';

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

/** What the words of a language tell of a token. */
type WordTests = Pick<Around, 'isJob' | 'isNoName' | 'isOrganisation'>;
const tests = new WeakMap<NamePatterns, WordTests>();

function testsOf(words: NamePatterns): WordTests {
  const known = tests.get(words) ?? {
    isJob: remembered(
      (low) => low.split(/['’./&-]/).some((part) => part.length > 2 && words.isJob(part)) || words.isJob(low),
    ),
    isNoName: words.isNoName,
    isOrganisation: words.isOrganisation,
  };
  tests.set(words, known);
  return known;
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
    ...testsOf(words),
  };
}
