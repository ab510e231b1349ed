import PostalMime, { type Address } from 'postal-mime';
import type { Mailee, MailMessage } from '../model/mail-message';
import { fingerprint } from './mail-fields';
import { linksIn } from './pasted';
import { textOfHtml } from './text-of-html';

const bounds = { text: 500_000, calendar: 200_000, people: 200, links: 500 };

const mailees = (addresses: Address[] | undefined): Mailee[] =>
  (addresses ?? [])
    .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
    .slice(0, bounds.people)
    .map(({ name, address }) => ({
      name: name?.slice(0, 500) || null,
      address: address?.slice(0, 320) || null,
    }));

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
