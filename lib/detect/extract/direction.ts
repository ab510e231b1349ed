import type { Clue, Page } from '../clue';

const against = (weight: number, quote: string): Clue => ({
  kind: 'label',
  value: { label: 'none', weight },
  certain: true,
  quote,
  by: 'direction',
  strength: 1,
});

const alerts =
  /^(?:jobs?-?alerts?|alerts?|newsletter|news|digest|jobagent|marketing|promo|survey|feedback|deals)@/i;
/** Newsrooms. */
const press =
  /^(?:press(?:e|a)?|media|newsroom|editor(?:ial)?|redaktion|redaction|redazione|redaccion|redacao|redactie|communicatie)[.@]/i;
const freeMail =
  /@(?:gmail|googlemail|outlook|hotmail|yahoo|aol|icloud|gmx|web|mail|proton|protonmail|consultant-mail|freemail|post)\.[a-z.]{2,6}$/i;
/** Mail hosts where private people have their addresses; a company seldom writes from one to another company. */
const privateMail =
  /@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|t-online|freenet|posteo|mailbox|mail|proton|protonmail|zoho|fastmail|hey|tutanota|free|orange|wanadoo|laposte|sfr|libero|virgilio|alice|tin|ziggo|kpnmail|xs4all|planet|terra|telefonica|uol|bol|sapo|bluewin|inbox|yandex|comcast|verizon|att|btinternet|sky)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2}))$/i;
const gratitude =
  /\b(?:thanks?(?: you)?|grateful|appreciate|danke|vielen dank|herzlichen dank|merci|gracias|obrigad[oa]|grazie|bedankt|dank)\b/i;
const companyMail = /\b(?:hr|human resources|recruit\w*|talent|careers|hiring|jobs)\b/i;

const greeting =
  /^(?:dear|hi|hello|hey|liebe[r]?|hallo|sehr geehrte[r]? (?:frau|herr)|bonjour|ch[eè]re?|hola|estimad[oa]|olá|prezad[oa]|ciao|gentile|beste|hoi)\s(?:mr\.?|mrs\.?|ms\.?|miss|dr\.?|frau|herr|madame|monsieur|sra?\.?)?\s?(\p{Lu}[\p{L}'-]{2,})/iu;

/** A mail that is passed on and greets somebody else was theirs, unless it is passed on by name: agencies do so. */
function greetsAnother({ mail, lines, passedOn, subject }: Page): string | null {
  const reader = `${mail.to[0]?.name ?? ''} ${mail.to[0]?.address ?? ''}`.toLowerCase();
  if (!passedOn || passedOn.from === 0 || !mail.to[0]) return null;
  const own = reader.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  const newest = `${subject} ${lines.slice(0, passedOn.from).join(' ')}`.toLowerCase();
  if (own.some((word) => newest.includes(word))) return null;
  const line = lines.slice(passedOn.from, passedOn.from + 12).find((one) => greeting.test(one));
  const name = greeting.exec(line ?? '')?.[1]?.toLowerCase();
  const isGroup = /^(?:all|team|everyone|candidate|applicant|sir|madam)$/.test(name ?? '');
  return name && !isGroup && !reader.includes(name) ? (line ?? null) : null;
}

/** Who writes to whom: alerts, lists, and a hiring department that writes from a free mail address. */
export function findDirection(page: Page): Clue[] {
  const { mail, lines } = page;
  const address = mail.from?.address ?? '';
  const clues: Clue[] = [];
  if (alerts.test(address)) clues.push(against(3, address));
  const other = greetsAnother(page);
  if (other) clues.push(against(4.5, other));
  if (press.test(address)) clues.push(against(3, address));
  if (mail.to.length > 5) clues.push(against(2, `${mail.to.length} recipients`));
  const claims = `${mail.from?.name ?? ''} ${address.split('@')[0]}`;
  if (freeMail.test(address) && companyMail.test(claims)) clues.push(against(2.5, address));
  const domain = (text: string) => text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  const reader = mail.to[0]?.address ?? '';
  // A private address writes to a company’s: it is the candidate who speaks.
  if (privateMail.test(address) && reader && !freeMail.test(reader) && !privateMail.test(reader)) {
    clues.push({ ...against(4, `${address} → ${reader}`) });
    if (gratitude.test(lines.slice(0, 8).join(' ')))
      clues.push({
        ...against(0, ''),
        value: { label: 'thank-you reply', weight: 8 },
        quote: gratitude.exec(lines.slice(0, 8).join(' '))?.[0] ?? '',
      } as Clue);
  }
  // Written to a hiring department: it is the candidate who speaks.
  const to = `${mail.to[0]?.name ?? ''} ${reader.split('@')[0]}`.replace(/[._-]/g, ' ');
  if (companyMail.test(to) && !companyMail.test(claims)) clues.push(against(4, to.trim()));
  // A colleague writes from the reader’s own company: then the interview is somebody else’s.
  if (address && reader && domain(address) === domain(reader) && !freeMail.test(address))
    clues.push(against(3, domain(address)));
  if (
    /^(?:dear|hi|hello|liebe|hallo|chers?|chères|bonjour|estimad[oa]s|queridos|hola|car[ie]|gentili|prezad[oa]s|olá|beste|geachte) (?:all|team|everyone|colleagues|parents|guardians|students|subscribers?|members|friends|neighbou?rs|customers?|kolleg\w+|alle|eltern|mitglieder|kund\w+|collègues|tous|toutes|parents|colegas|tod[oa]s|padres|familias|clientes|pais|colleghi|tutti|genitori|soci|collega's|allemaal|ouders|leden)\b/i.test(
      lines.find(Boolean) ?? '',
    )
  ) {
    clues.push(against(2, lines.find(Boolean) ?? ''));
  }
  return clues;
}
