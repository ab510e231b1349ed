import type { Page } from '../clue';
import { patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { readerNames } from '../extract/people/reader-names';
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
