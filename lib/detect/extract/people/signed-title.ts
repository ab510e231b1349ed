import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';
import { hasJob } from './title-words';

/** What parts a name, a title and a firm on one line of a signature. */
export const parts = /\s*[,|·•@(]\s*|\s[-–—/]\s|\s(?:at|bei|chez|presso|bij|@)\s/;

const tidy = (piece: string) =>
  piece
    .replace(/^(?:die|der|la|le|el|il)\s/i, '')
    .replace(/[\s).,;]+$/, '')
    .trim();

/** What stands with the writer’s name in the closing lines: the rest of its line, or a line below. `domain`: the writer’s mail host. */
export function titleIn(lines: string[], first: string, domain: string, words: NamePatterns): string | null {
  const named = new RegExp(`(?:^|[\\s.])${first.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'iu');
  const isTitle = (piece: string) =>
    piece.length > 1 && piece.length < 60 && !/@|\d{3}|https?:|www\./.test(piece) && hasJob(piece, words);
  const places = [...lines.keys()].filter((at) => named.test(lines[at] ?? '')).slice(0, 3);
  for (const at of places) {
    const own = (lines[at] ?? '').split(parts).slice(1).map(tidy).find(isTitle);
    if (own) return own;
  }
  const below = lines.slice((places.at(-1) ?? -1) + 1).filter((line) => line.trim() !== '');
  for (const line of below.slice(0, 2)) {
    const piece = tidy(line.split(parts)[0] ?? '');
    if (
      line.length < 90 &&
      isTitle(piece) &&
      findNames(piece, words).every(({ title }) => title !== null || hasJob(piece, words))
    )
      return piece;
  }
  // Between the name and the firm stands what the writer is there, whatever the word: “Ufficio Risorse Umane”.
  const [next, firm] = below;
  const isFirm = (line: string) =>
    isHouse(line, domain) || line.split(/[\s,]+/).some((word) => words.isOrganisation(word));
  const isUnknown =
    places.length > 0 &&
    next !== undefined &&
    firm !== undefined &&
    !isFirm(next) &&
    isFirm(firm) &&
    /^\p{Lu}[\p{L}\s&/-]{3,50}$/u.test(next);
  return isUnknown ? tidy(next) : null;
}

/** Whether a line holds a word of the writer’s mail host. */
const isHouse = (line: string, domain: string): boolean =>
  line
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && domain.includes(word));
