import type { Page } from '../../clue';
import { closingLines } from '../closing-lines';
import { isOrganised } from '../company/firm-names';
import type { NamePatterns } from '../name-patterns';
import { byEnd, namesIn } from './closing-people';
import { nameKey } from './name-key';

/** A host’s own part shorter than this may stand in anybody’s name. */
const shortStem = 6;

/**
 * Whether a house is shown as the sender and somebody else signs: “Festival des Granges” from
 * technique@festivaldesgranges…, and below it “Charlotte Didier”.
 */
export function isHouseShown(page: Page, words: NamePatterns): boolean {
  const shown = page.mail.from?.name ?? '';
  const own = nameKey(shown).split(' ').filter(Boolean);
  if (own.length < 2) return false;
  const signed = [...namesIn(closingLines(page).slice(0, 4), words), byEnd(page, words)]
    .flatMap((one) => (one ? [nameKey(one.name).split(' ')] : []))
    .filter(([first = '']) => first.length > 1);
  if (signed.length === 0 || signed.some((names) => names.some((word) => own.includes(word)))) return false;
  const [local = '', host = ''] = (page.mail.from?.address ?? '').toLowerCase().split('@');
  const plain = nameKey(local).replace(/ /g, '');
  const isTheirs = own.some((word) => word.length > 2 && plain.includes(word));
  const stem = (host.split('.').at(-2) ?? '').replace(/[^a-z]/g, '');
  return (
    isOrganised(shown, words) ||
    /\s&\s/.test(shown) ||
    (!isTheirs && stem.length >= shortStem && own.join('').includes(stem))
  );
}
