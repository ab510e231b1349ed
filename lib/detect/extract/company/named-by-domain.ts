import type { Page } from '../../clue';

const word = String.raw`[\p{Lu}\d][\p{L}\d&'’-]*`;
const phrase = new RegExp(`${word}(?: (?:(?:&|and|und|et|y|e|of|de|du|des|der|la|van) )?${word}){0,5}`, 'gu');
const key = (words: string): string =>
  words
    .replace(/ä/gi, 'ae')
    .replace(/ö/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

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
export function namedByDomain(page: Page, stem: string): string | null {
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
      const own = key(piece);
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
