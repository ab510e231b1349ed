import PostalMime, { type Address } from 'postal-mime';
import type { Mailee, MailMessage } from '../model/mail-message';
import { textOfHtml } from './text-of-html';

const bounds = { text: 500_000, calendar: 200_000, people: 200, links: 500 };

/** A short name for a text, the same each time: FNV-1a. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const mailees = (addresses: Address[] | undefined): Mailee[] =>
  (addresses ?? [])
    .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
    .slice(0, bounds.people)
    .map(({ name, address }) => ({
      name: name?.slice(0, 500) || null,
      address: address?.slice(0, 320) || null,
    }));

/** Web addresses that stand in plain text. */
export function linksIn(text: string): MailMessage['links'] {
  return [...text.slice(0, 200_000).matchAll(/https?:\/\/[^\s<>"')\]]{4,2000}/g)]
    .slice(0, bounds.links)
    .map(([href]) => ({ href: href.replace(/[.,;:!?]+$/, ''), text: href.slice(0, 500) }));
}

/** The sender’s clock as the header gives it, `2026-03-05T16:12:00-05:00`; the parsed date only knows UTC. */
function sentWithOffset(header: string | undefined, parsed: string | undefined): string | null {
  if (!parsed || Number.isNaN(Date.parse(parsed))) return null;
  const offset = /([+-])(\d\d)(\d\d)\s*(?:\(.*\))?\s*$/.exec(header ?? '');
  if (!offset) return parsed;
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1);
  const local = new Date(Date.parse(parsed) + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${offset[1]}${offset[2]}:${offset[3]}`;
}

/** Reads a mail file. Throws a sentence where it is none. */
export async function readEml(file: Uint8Array | string, name: string): Promise<MailMessage> {
  const parsed = await PostalMime.parse(file, { attachmentEncoding: 'utf8' }).catch(() => null);
  if (!parsed || (parsed.headers.length === 0 && !parsed.text && !parsed.html)) {
    throw new Error('This is not a mail file that Encore can read. Save the mail as .eml and try again.');
  }
  const fromHtml = parsed.html ? textOfHtml(parsed.html.slice(0, 2_000_000)) : null;
  const text = (fromHtml?.text || parsed.text || '').slice(0, bounds.text);
  const header = parsed.headers.find(({ key }) => key === 'date')?.value;
  return {
    id: (parsed.messageId ?? `${name}-${fingerprint(text + parsed.subject)}`).slice(0, 200),
    url: null,
    mailbox: 'eml',
    subject: (parsed.subject ?? '').slice(0, 2_000),
    from: mailees(parsed.from ? [parsed.from] : [])[0] ?? null,
    to: mailees(parsed.to),
    cc: mailees(parsed.cc),
    sentAt: sentWithOffset(header, parsed.date),
    sentAtText: header?.slice(0, 500) ?? null,
    readAt: null,
    text,
    links: (fromHtml && fromHtml.links.length > 0 ? fromHtml.links : linksIn(text)).slice(0, bounds.links),
    calendars: parsed.attachments
      .filter(
        ({ mimeType, filename }) => mimeType === 'text/calendar' || filename?.toLowerCase().endsWith('.ics'),
      )
      .map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content)))
      .map((calendar) => calendar.slice(0, bounds.calendar))
      .slice(0, 20),
    structured: [],
    attachments: [],
  };
}

const pastedField = (text: string, names: string): string | null =>
  new RegExp(`^(?:${names})\\s?:[ \\t]*(.{1,500})$`, 'im').exec(text.slice(0, 3_000))?.[1]?.trim() ?? null;

/** Reads a text that was pasted: header lines where it has some, else the words alone. */
export function readPasted(text: string, readAt: string): MailMessage {
  const from = pastedField(text, 'from|von|de|da|van');
  const address = /<?([^\s<>]+@[^\s<>]+)>?/.exec(from ?? '')?.[1] ?? null;
  const sender = from
    ? from
        .replace(/<[^>]*>/, '')
        .replace(/"/g, '')
        .trim() || null
    : null;
  return {
    id: `pasted-${fingerprint(text)}`,
    url: null,
    mailbox: 'pasted',
    subject: pastedField(text, 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp') ?? '',
    from: from ? { name: sender === address ? null : sender, address } : null,
    to: [],
    cc: [],
    sentAt: null,
    sentAtText: pastedField(text, 'date|sent|datum|gesendet|envoyé|fecha|data'),
    readAt,
    text: text.slice(0, bounds.text),
    links: linksIn(text),
    calendars: text.includes('BEGIN:VCALENDAR')
      ? [text.slice(text.indexOf('BEGIN:VCALENDAR'), bounds.calendar)]
      : [],
    structured: [],
    attachments: [],
  };
}
