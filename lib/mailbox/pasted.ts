import type { MailMessage } from '../model/mail-message';
import { fingerprint } from './mail-fields';

const bounds = { text: 500_000, calendar: 200_000, links: 500 };

/** Web addresses that stand in plain text. */
export function linksIn(text: string): MailMessage['links'] {
  return [...text.slice(0, 200_000).matchAll(/https?:\/\/[^\s<>"')\]]{4,2000}/g)]
    .slice(0, bounds.links)
    .map(([href]) => ({ href: href.replace(/[.,;:!?]+$/, ''), text: href.slice(0, 500) }));
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
