import type { Clue, Page } from '../clue';
import { genderMarks, notARole, requisition, rolePatterns, subjectRoles } from '../words/role-words';

/** A role as written, without marks of sex, reference numbers, and what trails it; null where it cannot be one. */
function tidyRole(words: string, company: string | null): string | null {
  let role = words
    .replace(genderMarks, ' ')
    .replace(/\s*[-–—,(]?\s*\b(?:ref(?:erence)?\.?|req\.?|r-\d+|jr-?\d+|job id|kennziffer|joa)\b.*$/i, '')
    .replace(/\s+(?:position|role|post|job|opening|vacancy|interview|opportunity|spot|search)$/i, '')
    .replace(/^(?:the|our|an?|die|der|das|le|la|el|il|de|het|een)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:–—-]+$/, '')
    .trim();
  const at = role.search(/\s(?:at|with|@|bei|chez|presso|bij)\s\p{Lu}/u);
  if (at > 2) role = role.slice(0, at);
  if (company && role.toLowerCase().endsWith(company.toLowerCase()))
    role = role.slice(0, -company.length).replace(/[\s,–—|@-]+$/, '');
  if (
    role.length < 3 ||
    role.length > 90 ||
    notARole.test(role) ||
    (company && role.toLowerCase() === company.toLowerCase())
  )
    return null;
  return /\p{L}{2}/u.test(role) ? role : null;
}

/** The job that the mail is about, as written: labelled, in prose, in the subject, in the thread. */
export function findRoles(page: Page): Clue[] {
  const clues: Clue[] = [];
  const add = (words: string | undefined, strength: number, quote: string) => {
    const role = words ? tidyRole(words, null) : null;
    if (role)
      clues.push({
        kind: 'role',
        value: role,
        certain: true,
        quote: quote.slice(0, 200),
        by: 'roles',
        strength,
      });
  };
  const summaries = page.mail.calendars.map(
    (text) => /^SUMMARY[^:]*:(.*)$/im.exec(text)?.[1]?.replace(/\\/g, '') ?? '',
  );
  const places = [
    { text: page.lines.join('\n').slice(0, 6_000), factor: 1 },
    { text: page.subject, factor: 0.97 },
    { text: page.history.join('\n').slice(0, 4_000), factor: 0.5 },
    { text: page.footer.join('\n').slice(0, 1_500), factor: 0.45 },
  ];
  for (const { text, factor } of places) {
    for (const { pattern, strength } of rolePatterns) {
      const found = pattern.exec(text);
      if (found) add(found[1], strength * factor, found[0]);
    }
  }
  for (const text of [page.subject, ...summaries]) {
    for (const pattern of subjectRoles) {
      const found = pattern.exec(text.replace(/\s@\s.*$/, ''));
      for (const piece of (found?.[1] ?? '').split(/\s[-–—|]\s|\s\/\s/)) add(piece, 0.6, text);
    }
  }
  const number = requisition.exec([page.subject, ...page.lines.slice(0, 40)].join('\n'));
  const value = number?.[1] ?? number?.[2];
  if (value && /\d/.test(value))
    clues.push({
      kind: 'requisition',
      value,
      certain: true,
      quote: number?.[0] ?? '',
      by: 'roles',
      strength: 1,
    });
  return clues;
}
