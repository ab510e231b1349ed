import type { Page } from '../../clue';
import { firmWords } from '../../words/firm-words';
import type { NamePatterns } from '../name-patterns';
import { nameKey } from '../people/name-key';
import { senderOf } from '../people/sender';
import { asInDomain as key, spellings } from './as-in-domain';
import { firmAt, isOrganised, tidyFirm } from './firm-names';
import { isLeftOut } from './named-alone';

const word = String.raw`[\p{Lu}\d][\p{L}\d&'’-]*`;
const house =
  "(?:(?:gemeente|stichting|provincie|waterschap|comune|mairie|ville|commune) (?:di |de |d['’])?)?";
const phrase = new RegExp(
  `${house}${word}(?: (?:(?:&|and|und|et|y|e|of|de|du|des|der|la|van) )?${word}){0,5}`,
  'gu',
);
/** How many letters two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The pieces of a phrase that stand together, longest first. */
function pieces(words: string[]): string[] {
  const found: string[] = [];
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1)
      found.push(words.slice(from, from + length).join(' '));
  }
  return found;
}

/**
 * The name in the mail's own words that its sender's domain is made of: `fathomgames.ie` is “Fathom Games”.
 * What follows the name without a break belongs to it: “Halvorsen Pike Architects”.
 */
function madeOf(page: Page, stem: string): string | null {
  const wanted = key(stem);
  if (wanted.length < 4) return null;
  const text = [
    page.mail.from?.name ?? '',
    ...page.signature,
    ...page.footer.slice(0, 8),
    page.subject,
    ...page.lines.slice(0, 80),
    ...page.history.slice(0, 40),
    ...page.mail.calendars.flatMap(
      (text) => text.slice(0, 8_000).match(/^(?:SUMMARY|LOCATION)[^:]*:.{0,200}/gim) ?? [],
    ),
  ]
    .join('\n')
    .slice(0, 10_000)
    .replace(/\\,/g, ',');
  let best: { name: string; score: number } | null = null;
  for (const [found] of text.matchAll(phrase)) {
    if (!key(found).includes(wanted.slice(0, 4))) continue;
    for (const piece of pieces(found.split(' ').slice(0, 8))) {
      const plain = key(piece);
      const own = piece.includes('&')
        ? (spellings(piece).find((one) => one.startsWith(wanted)) ?? plain)
        : plain;
      const isWhole = own === wanted;
      const isLonger = own.startsWith(wanted) && own.length <= wanted.length + 24;
      const isShorter = wanted.startsWith(own) && own.length >= Math.max(4, wanted.length * 0.6);
      const isAlike =
        sharedStart(own, wanted) >= Math.max(6, wanted.length * 0.7) && own.length <= wanted.length + 24;
      if (!isWhole && !isLonger && !isShorter && !isAlike) continue;
      const score = (isWhole ? 3 : isLonger || isAlike ? 2 : 1) + own.length / 100;
      if (!best || score > best.score) best = { name: piece, score };
    }
  }
  return best?.name ?? null;
}

const parts = /\s*[|·•]\s*|\s[-–—/]\s|,\s(?!(?:Inc|LLC|Ltd|LLP|Lda|Ltda|GmbH|B\.V|N\.V|S\.)(?!\p{L}))/u;
/**
 * “Glenbow River” made the domain, the signature has “Glenbow River Museum”: the name as it stands on a line of its own,
 * but for a legal form that the mail’s sentences leave out.
 */
function fullerOnLines(page: Page, name: string, words: NamePatterns): string {
  const sender = nameKey(senderOf(page)?.name ?? '');
  const closing = [...page.signature, ...page.lines.slice(-10)].filter((line) => line.length < 90);
  const lines = [page.mail.from?.name ?? '', ...closing, ...page.footer.slice(0, 6)];
  const fuller = lines.flatMap((line) =>
    line.split(parts).flatMap((piece): string[] => {
      const whole = firmAt(piece, 0) ?? '';
      const behind = piece.slice(whole.length);
      const at = ` ${whole} `.indexOf(` ${name} `);
      // “Burrawirra Station via Julia Creek”: what is written small behind it is no part of it.
      if (at < 0 || line.length > 90 || !/^(?:\.|\s\p{Ll}.*)?$/u.test(behind)) return [];
      const written = piece.slice(0, whole.length + (behind === '.' ? 1 : 0));
      const isSure = at === 0 && isOrganised(whole.slice(name.length), words);
      const tidy = isSure ? written : tidyFirm(written, words);
      const isOne = isOrganised(whole, words) || at === 0 || name.includes(' ');
      return tidy?.includes(name) &&
        isOne &&
        nameKey(whole) !== sender &&
        !isLeftOut(page, tidy, name) &&
        !firmWords.leads.test(tidy)
        ? [tidy]
        : [];
    }),
  );
  return fuller.reduce((best, one) => (one.length > best.length ? one : best), name);
}

/** The firm whose name the sender’s domain is made of, as the mail writes it at its fullest. */
export function namedByDomain(page: Page, stem: string, words: NamePatterns): string | null {
  const name = madeOf(page, stem);
  return name === null ? null : fullerOnLines(page, name, words);
}

/** A firm that writes from a mail service’s mailbox of its own name: `aupetrinduport@…`. */
export function namedByMailbox(page: Page, words: NamePatterns): string | null {
  const local = key((page.mail.from?.address ?? '').split('@')[0] ?? '');
  const sender = key(senderOf(page)?.name ?? '');
  if (local.length < 8 || sender === local || words.isDepartment.test(local)) return null;
  const found = madeOf(page, local);
  const isWhole = found !== null && spellings(found).includes(local) && key(found) !== sender;
  return isWhole ? found : null;
}
