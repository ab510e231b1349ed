import type { Page } from '../../clue';
import type { NamePatterns } from '../name-patterns';
import { nameKey } from '../people/name-key';
import { readerNames } from '../people/reader-names';
import { senderOf } from '../people/sender';
import { hasJob } from '../people/title-words';
import { firmAt, tidyFirm } from './firm-names';
import type { FoundFirm } from './firms-in-prose';

const parts = /\s[-–—|·•/<>@]+\s|[|•:]\s?|\s@\s/;

/** What stands apart in a subject and is neither the job nor somebody: surer where the mail names it again. */
export function firmsInSubject(page: Page, words: NamePatterns, stem: string): FoundFirm[] {
  const pieces = page.subject.split(parts).map((piece) => piece.trim());
  if (pieces.length < 2) return [];
  const reader = readerNames(page);
  const sender = nameKey(senderOf(page)?.name ?? '');
  const text = [page.mail.from?.name ?? '', ...page.lines, ...page.signature, ...page.history]
    .join('\n')
    .slice(0, 8_000);
  return pieces.flatMap((piece): FoundFirm[] => {
    const isPlain = piece.length < 3 || piece.length > 60 || /\d{2}|@/.test(piece) || hasJob(piece, words);
    if (isPlain || piece.split(' ').some((token) => words.subjectNoise.test(token))) return [];
    if (firmAt(piece, 0)?.length !== piece.length) return [];
    const name = tidyFirm(piece, words);
    const key = nameKey(name ?? '');
    if (!name || reader.has(key) || sender.includes(key)) return [];
    const isAgain = text.includes(name);
    return isAgain || stem === '' ? [{ name, strength: isAgain ? 0.5 : 0.3, quote: page.subject }] : [];
  });
}
