import type { Page } from '../../clue';
import { closingLines } from '../closing-lines';
import type { NamePatterns } from '../name-patterns';
import { nameKey } from '../people/name-key';
import { senderOf } from '../people/sender';
import { hasJob } from '../people/titles';
import { firmAt, isOrganised, tidyFirm, withoutDepartments } from './firm-names';
import type { FoundFirm } from './firms-in-prose';

/** A name as a domain spells it. */
export const asInDomain = (name: string) =>
  name
    .replace(/ä/gi, 'ae')
    .replace(/ö/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

const separators = /\s*[|·•]\s*|\s[-–—/]\s|,\s(?!(?:Inc|LLC|Ltd|LLP|S\.)\b)|\s@\s?|\sat\s/;

/** Firms on the closing lines, behind the sender’s name and title. */
export function firmsInClosing(page: Page, words: NamePatterns, stem: string): FoundFirm[] {
  const own = nameKey(senderOf(page)?.name ?? '');
  return closingLines(page).flatMap((line): FoundFirm[] => {
    if (/\b(?:Time|GMT)\b|\d{1,2}:\d\d/.test(line)) return [];
    if (line.length > 90 || /@\p{L}+\.|https?:|www\./u.test(line) || words.street.test(line)) return [];
    const team =
      /^[—–/\s-]*(?:[Tt]he|L'équipe|Das|Dein|Ihr|Il|El|O|Het|Équipe|Team)\s/iu.test(line) ||
      /\s(?:team|Team)$/.test(line);
    const pieces = line.split(separators);
    return pieces.flatMap((piece, index): FoundFirm[] => {
      const written = piece.replace(/^[—–/\s-]+/, '').replace(/^(?:the|your)\s(?=.*\steam$)/i, '');
      const bare = asInDomain(written) === stem ? written : withoutDepartments(written, words);
      const key = nameKey(bare);
      if (
        !/^[\p{Lu}\d]/u.test(bare) ||
        /\d{3}/.test(bare) ||
        (own !== '' && (own.startsWith(key) || own.split(' ').includes(key)))
      )
        return [];
      const isOne = isOrganised(bare, words);
      if (hasJob(bare, words) && !isOne) return [];
      const whole = firmAt(bare, 0);
      if (!whole || whole.length < bare.replace(/[.]$/, '').length) {
        if (!isOne) return [];
      }
      const name = tidyFirm(bare, words);
      if (!name) return [];
      const isPerson = /^\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}-]+$/u.test(name);
      const strength = isOne ? 0.95 : team || bare !== piece ? 0.75 : index > 0 ? 0.7 : isPerson ? 0.42 : 0.5;
      return [{ name, strength, quote: line }];
    });
  });
}

/** The display name where it is a firm’s: `Talent at Quillon`, `Northlight Hiring Team`, `X via System`. */
export function firmOfSender(page: Page, words: NamePatterns, stem: string): FoundFirm[] {
  const shown = (page.mail.from?.name ?? '')
    .replace(/"/g, '')
    .replace(/\s(?:via|durch|par|per|por)\s.*$/i, '');
  const at = /(?:\bat\b|@|\bfrom\b|\bbei\b|\bchez\b|\bpresso\b|\bbij\b)\s*(.{2,60})$/i.exec(shown)?.[1];
  const bare = asInDomain(shown) === stem ? shown : withoutDepartments(at ?? shown, words);
  const isMarked =
    at !== undefined ||
    asInDomain(shown) === stem ||
    bare !== shown.trim() ||
    isOrganised(bare, words) ||
    shown !== (page.mail.from?.name ?? '').replace(/"/g, '');
  const person = senderOf(page)?.name;
  if (!isMarked || (person && nameKey(person) === nameKey(bare))) return [];
  const name = tidyFirm(bare, words);
  const strength = /^\p{Lu}{2,5}$/u.test(name ?? '') ? 0.6 : 0.85;
  return name && /^[\p{Lu}\d]/u.test(name) ? [{ name, strength, quote: shown }] : [];
}
