import type { Page } from '../../clue';
import { firmWords } from '../../words/firm-words';
import { closingLines } from '../closing-lines';
import type { NamePatterns } from '../name-patterns';
import { nameKey } from '../people/name-key';
import { senderOf } from '../people/sender';
import { hasJob } from '../people/title-words';
import { asInDomain } from './as-in-domain';
import { firmAt, isOrganised, tidyFirm, withoutDepartments } from './firm-names';
import type { FoundFirm } from './firms-in-prose';
import { isOwnName } from './weigh-firms';

const separators =
  /\s*[|·•]\s*|\s[-–—/]\s|,\s(?!(?:Inc|LLC|Ltd|LLP|Lda|Ltda|GmbH|B\.V|N\.V|S\.)(?!\p{L}))|\s@\s?|\sat\s/u;
const isPersonLike = (name: string): boolean => /^\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}-]+$/u.test(name);

const isTitle = (piece: string, words: NamePatterns): boolean => {
  const list = piece.split(' ');
  const last = list.at(-1) ?? '';
  return !words.isOrganisation(last) && (words.isJob(last) || words.isJob(list[0] ?? ''));
};

/** “Officemanager Schouten Notarissen”: the job before a firm on one line. */
function leadingTitle(piece: string, words: NamePatterns): string {
  const [first = '', ...rest] = piece.split(' ');
  return rest.length > 1 &&
    words.isJob(first) &&
    isOrganised(rest.join(' '), words) &&
    !words.isJob(rest.at(-1) ?? '') &&
    /^\p{Lu}/u.test(rest[0] ?? '')
    ? `${first} `
    : '';
}

/** Firms on the closing lines, behind the sender’s name and title. */
export function firmsInClosing(page: Page, words: NamePatterns, stem: string): FoundFirm[] {
  const own = nameKey(senderOf(page)?.name ?? '');
  const local = asInDomain((page.mail.from?.address ?? '').split('@')[0] ?? '');
  return closingLines(page).flatMap((line, place, all): FoundFirm[] => {
    if (/\b(?:Time|GMT)\b|\d{1,2}:\d\d/.test(line)) return [];
    if (line.length > 90 || /@\p{L}+\.|https?:|www\./u.test(line) || words.street.test(line)) return [];
    const team =
      /^[—–/\s-]*(?:[Tt]he|L'équipe|Das|Dein|Ihr|Il|El|O|Het|Équipe|Team)\s/iu.test(line) ||
      /\s(?:team|Team)$/.test(line);
    const pieces = line.split(separators);
    let isBehindFirm = false;
    return pieces.flatMap((piece, index): FoundFirm[] => {
      const title = firmWords.behindTitle.exec(piece)?.[0];
      const titled =
        title && isTitle(title.trim().replace(/\s\S+$/, ''), words) ? piece.slice(title.length) : piece;
      if (titled === piece && hasJob(piece, words) && isTitle(piece, words)) return [];
      const written = titled
        .replace(/^[—–/\s-]+/, '')
        .replace(firmWords.standsFor, '')
        .replace(leadingTitle(titled, words), '')
        .replace(/^(?:the|your)\s(?=.*\steam$)/i, '');
      const bare = asInDomain(written) === stem ? written : withoutDepartments(written, words);
      const key = nameKey(bare);
      const isWriter = own !== '' && (own.startsWith(key) || own.split(' ').includes(key));
      const isOfAddress = !bare.includes(' ') && key.length > 2 && local.includes(key) && key !== stem;
      // “Jen & Mike”: who writes, and whoever is with them.
      const pair = /^(\p{L}+) (?:&|and|und|et|y|e|en|\+) (\p{L}+)$/u.exec(bare);
      if (
        pair &&
        own.split(' ').some((part) => part === nameKey(pair[1] ?? '') || part === nameKey(pair[2] ?? ''))
      )
        return [];
      if (!/^[\p{Lu}\d]/u.test(bare) || /\d{3}/.test(bare) || isWriter || isOfAddress) return [];
      const isOne = isOrganised(bare, words);
      if ((hasJob(bare, words) && !isOne) || /^Co\.? \p{Lu}\p{Ll}+$/u.test(bare)) return [];
      const whole = firmAt(bare, 0);
      if ((!whole || whole.length < bare.replace(/[.]$/, '').length) && !isOne) return [];
      const name = tidyFirm(bare, words);
      if (!name) return [];
      const isLone = !name.includes(' ') && asInDomain(name) !== stem;
      // A single word that begins the closing lines is who signs.
      const isSigned = place === 0 || all.length < 3;
      if (isSigned && isPersonLike(name) && !isOne && !isOwnName(name, stem, words) && pieces.length === 1)
        return [];
      if (isLone && (place === 0 || all.length < 3) && pieces.length === 1 && !isOne) return [];
      const plain = index > 0 ? 0.7 : isPersonLike(name) ? 0.42 : isLone ? 0.35 : 0.5;
      // What follows a firm on its line is where it is: “Scoil Bhríde, Ardnaree”.
      const strength = isOne ? 0.95 : isBehindFirm ? 0.25 : team || bare !== piece ? 0.75 : plain;
      isBehindFirm ||= isOne || (strength >= 0.5 && index === 0);
      return [{ name, strength, quote: line }];
    });
  });
}

const shownSeparators =
  /\s\(|\)|\s*[|·•]\s*|\s[-–—/]\s|,\s(?!(?:Inc|LLC|Ltd|LLP|Lda|Ltda|GmbH|B\.V|N\.V|S\.)(?!\p{L}))/u;

/**
 * The display name where it is a firm’s or holds one: `Talent at Quillon`, `Northlight Hiring Team`, `X via System`,
 * `Cleiton - Oficina Dois Cilindros`. Beside a mailbox that is nobody’s own it is no person.
 */
export function firmOfSender(page: Page, words: NamePatterns, stem: string, isMailbox: boolean): FoundFirm[] {
  const given = (page.mail.from?.name ?? '').replace(/"/g, '');
  const shown = given.replace(/\s\(?(?:via|durch|par|per|por)\s.*$/i, '');
  const person = nameKey(senderOf(page)?.name ?? '');
  const pieces = shown.split(shownSeparators).filter(Boolean);
  const text = `${page.subject}\n${page.lines.join('\n').slice(0, 4_000)}`;
  const closing = person ? closingLines(page).map(nameKey) : [];
  const found = pieces.flatMap((piece): (FoundFirm & { isOne: boolean })[] => {
    const at = /(?:\bat\b|@|\bfrom\b|\bbei\b|\bchez\b|\bpresso\b|\bbij\b)\s*(.{2,60})$/i.exec(piece)?.[1];
    const label = words.companyNoun.exec(piece)?.[0] ?? '';
    const whole = (at ?? piece).slice(at ? 0 : label.length);
    // `Van Hulzen Transport planning`: what is written small behind a firm is what they do there.
    const trimmed = whole.replace(/(?:\s(?!nv|bv|vzw|plc|inc|ltd|mbh|sprl|srl)\p{Ll}{4,})+$/u, '');
    const bare = asInDomain(trimmed) === stem ? trimmed : withoutDepartments(trimmed, words);
    const isOne = isOrganised(bare, words) || isOwnName(bare.replace(/^The\s/, ''), stem, words);
    const isShownOnly = isMailbox && text.includes(bare) && !closing.includes(nameKey(bare));
    const isMarked = at !== undefined || isOne || bare !== piece.trim() || shown !== given || isShownOnly;
    const key = nameKey(bare);
    const isSomebody = person !== '' && (person === key || person.split(' ').includes(key)) && !isShownOnly;
    if (!isMarked || isSomebody || words.isDepartment.test(bare)) return [];
    const name = tidyFirm(bare, words);
    const strength = /^\p{Lu}{2,5}$/u.test(name ?? '') ? 0.6 : 0.85;
    return name && /^[\p{Lu}\d]/u.test(name) ? [{ name, strength, quote: shown, isOne }] : [];
  });
  return found.some(({ isOne }) => isOne) ? found.filter(({ isOne }) => isOne) : found;
}
