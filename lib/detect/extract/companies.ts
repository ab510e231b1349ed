import { registrableDomain } from '../../model/registrable-domain';
import type { Clue, Page } from '../clue';
import { companyPatterns, legalForm, notACompany, senderTail } from '../words/company-words';
import { namedByDomain } from './named-by-domain';

/** Mail services and recruiting systems: a name or a domain there is not the employer’s. */
const systems =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|aol|icloud|gmx|web|mail|proton|protonmail|greenhouse|greenhouse-mail|lever|ashbyhq|myworkday|myworkdayjobs|workday|icims|icims-mail|smartrecruiters|workable|bamboohr|personio|teamtailor|teamtailor-mail|recruitee|jobvite|taleo|successfactors|goodtime|goodtime-mail|calendly|calendly-mail|hirevue|linkedin|indeed|paradox|paradox-mail|codegauntlet|zoom|google|microsoft)\.[a-z.]{2,6}$/i;

function tidyCompany(words: string): string | null {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:The team at |team |at )/i, '')
    .replace(/\s(?:on|in|for|and|of|the|at|to|is|has|de|la|und|y|e)$/i, '')
    .replace(/[\s,;:!?]+$/, '')
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|S|e\.V|Lda|Ltda|r\.l|p\.A|St))\.$/, '')
    .trim();
  if (name.length < 2 || name.length > 80 || notACompany.test(name) || /^\d+$/.test(name)) return null;
  return notACompany.test(name.split(' ')[0] ?? '') && !/^The\s/.test(name) ? null : name;
}

const isPersonal = (name: string, page: Page): boolean => {
  const local = (page.mail.from?.address ?? '').split('@')[0]?.toLowerCase() ?? '';
  const parts = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((part) => part.length > 2);
  return parts.some((part) => local.includes(part)) && !legalForm.test(name);
};

/** The sender’s display name where it is a company’s: `Talent at Quillon`, `Northlight Hiring Team`, `X via System`. */
function fromSender(page: Page): string | null {
  const shown = page.mail.from?.name ?? '';
  const at = /(?:\bat\b|@|\bfrom\b)\s+(.{2,60})$/i.exec(shown)?.[1];
  if (at) return tidyCompany(at.replace(senderTail, ''));
  let name = shown;
  for (let times = 0; times < 3; times += 1) name = name.replace(senderTail, '').trim();
  if (name === '' || isPersonal(name, page) || /^(?:jobs|careers|recruiting|hr|info|noreply)$/i.test(name))
    return null;
  const isMarked = name !== shown || legalForm.test(name);
  return isMarked ? tidyCompany(name) : null;
}

/** A line of the signature that is a company’s name: after the name and the title, or with a legal form. */
function fromSignature(page: Page): string | null {
  const lines = page.signature.filter((line) => line !== '' && line.length < 90).slice(0, 9);
  for (const line of lines) {
    const parts = line.split(/\s*[|·•,–—]\s+|\s+-\s+/).map((part) => part.trim());
    const legal = parts.find((part) => legalForm.test(part) && !/@|\d{3,}|www\./.test(part));
    if (legal) {
      const whole = line.match(new RegExp(`[^|·•–—]*${legalForm.source}[^|·•–—]*`, 'u'))?.[0] ?? legal;
      return tidyCompany((/,/.test(whole) ? legal : whole).replace(senderTail, ''));
    }
  }
  const domain = (page.mail.from?.address ?? '').split('@')[1] ?? '';
  const stem =
    (registrableDomain(domain) ?? domain)
      .split('.')[0]
      ?.replace(/[^a-z0-9]/gi, '')
      .toLowerCase() ?? '';
  for (const line of lines) {
    for (const part of line.split(/\s*[|·•,–—]\s*|\s+-\s+|\sat\s|\s@\s?/)) {
      const key = part.replace(/[^\p{L}\d]/gu, '').toLowerCase();
      if (
        stem.length > 3 &&
        key.length > 3 &&
        (stem.includes(key) || key.includes(stem)) &&
        !part.includes('@') &&
        !isPersonal(part, page)
      )
        return tidyCompany(part.trim());
    }
  }
  return null;
}

/** The employer: prose, sender, signature, footer; the domain alone is only a guess. */
export function findCompanies(page: Page): Clue[] {
  const clues: Clue[] = [];
  const domain = (page.mail.from?.address ?? '').split('@')[1] ?? '';
  const registrable = domain && !systems.test(domain) ? registrableDomain(domain) : null;
  const stem =
    registrable
      ?.split('.')[0]
      ?.replace(/[^a-z0-9]/gi, '')
      .toLowerCase() ?? '';
  const add = (words: string | null | undefined, strength: number, quote: string, certain = true) => {
    const name = words ? tidyCompany(words) : null;
    if (!name) return;
    const key = name.replace(/[^\p{L}\d]/gu, '').toLowerCase();
    // A name that the sender’s own domain bears out is the one.
    const isBorneOut = stem.length > 3 && key.length > 3 && (stem.includes(key) || key.includes(stem));
    clues.push({
      kind: 'company',
      value: name,
      certain,
      quote: quote.slice(0, 200),
      by: 'companies',
      strength: strength + (isBorneOut ? 0.3 : 0),
    });
  };
  for (const { text, factor } of [
    { text: page.lines.join('\n').slice(0, 6_000), factor: 1 },
    { text: page.subject, factor: 0.95 },
    { text: page.footer.join('\n').slice(0, 2_000), factor: 0.7 },
    { text: page.history.join('\n').slice(0, 3_000), factor: 0.5 },
  ]) {
    for (const { pattern, strength } of companyPatterns) {
      const found = pattern.exec(text);
      if (found) add(found.slice(1).find(Boolean), strength * factor, found[0]);
    }
  }
  add(fromSender(page), 0.88, page.mail.from?.name ?? '');
  add(fromSignature(page), 0.94, page.signature.join(' '));
  const subjectAt =
    /(?:\bat|\bwith|@|\bbei|\bchez|\bpresso|\bbij|[-–—|])\s+([\p{Lu}][\p{L}\d&.'’ -]{1,50})$/u.exec(
      page.subject,
    )?.[1];
  add(subjectAt, 0.6, page.subject);
  const named = stem ? namedByDomain(page, stem) : null;
  let bare = named;
  for (let times = 0; bare && times < 3; times += 1) bare = bare.replace(senderTail, '').trim();
  add(bare || named, 1.1, named ?? '');
  if (stem && clues.length === 0) add(stem.charAt(0).toUpperCase() + stem.slice(1), 0.3, domain, false);
  return clues;
}
