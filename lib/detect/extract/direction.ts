import type { Clue, Page } from '../clue';
import { directionWords } from '../words/direction-words';

const against = (weight: number, quote: string): Clue => ({
  kind: 'label',
  value: { label: 'none', weight },
  certain: true,
  quote,
  by: 'direction',
  strength: 1,
});

/** A mail that is passed on and greets somebody else was theirs, unless it is passed on by name: agencies do so. */
function greetsAnother({ mail, lines, passedOn, subject }: Page): string | null {
  const reader = `${mail.to[0]?.name ?? ''} ${mail.to[0]?.address ?? ''}`.toLowerCase();
  if (!passedOn || passedOn.from === 0 || !mail.to[0]) return null;
  const own = reader.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  const newest = `${subject} ${lines.slice(0, passedOn.from).join(' ')}`.toLowerCase();
  if (own.some((word) => newest.includes(word))) return null;
  const line = lines
    .slice(passedOn.from, passedOn.from + 12)
    .find((one) => directionWords.greeting.test(one));
  const name = directionWords.greeting.exec(line ?? '')?.[1]?.toLowerCase();
  const isGroup = /^(?:all|team|everyone|candidate|applicant|sir|madam)$/.test(name ?? '');
  return name && !isGroup && !reader.includes(name) ? (line ?? null) : null;
}

/** Who writes to whom: alerts, lists, and a hiring department that writes from a free mail address. */
export function findDirection(page: Page): Clue[] {
  const { mail, lines } = page;
  const address = mail.from?.address ?? '';
  const clues: Clue[] = [];
  if (directionWords.alerts.test(address)) clues.push(against(3, address));
  const other = greetsAnother(page);
  if (other) clues.push(against(4.5, other));
  if (directionWords.press.test(address)) clues.push(against(3, address));
  if (mail.to.length > 5) clues.push(against(2, `${mail.to.length} recipients`));
  const claims = `${mail.from?.name ?? ''} ${address.split('@')[0]}`;
  if (directionWords.freeMail.test(address) && directionWords.companyMail.test(claims))
    clues.push(against(2.5, address));
  const domain = (text: string) => text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  const reader = mail.to[0]?.address ?? '';
  // A private address writes to a company’s: it is the candidate who speaks.
  if (
    directionWords.privateMail.test(address) &&
    reader &&
    !directionWords.freeMail.test(reader) &&
    !directionWords.privateMail.test(reader)
  ) {
    clues.push({ ...against(4, `${address} → ${reader}`) });
    if (directionWords.gratitude.test(lines.slice(0, 8).join(' ')))
      clues.push({
        ...against(0, ''),
        value: { label: 'thank-you reply', weight: 8 },
        quote: directionWords.gratitude.exec(lines.slice(0, 8).join(' '))?.[0] ?? '',
      } as Clue);
  }
  // Written to a hiring department: it is the candidate who speaks.
  const to = `${mail.to[0]?.name ?? ''} ${reader.split('@')[0]}`.replace(/[._-]/g, ' ');
  if (directionWords.companyMail.test(to) && !directionWords.companyMail.test(claims))
    clues.push(against(4, to.trim()));
  // A colleague writes from the reader’s own company: then the interview is somebody else’s.
  if (address && reader && domain(address) === domain(reader) && !directionWords.freeMail.test(address))
    clues.push(against(3, domain(address)));
  if (directionWords.toMany.test(lines.find(Boolean) ?? '')) {
    clues.push(against(2, lines.find(Boolean) ?? ''));
  }
  return clues;
}
