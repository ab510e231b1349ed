import type { Mailee, MailMessage } from '../model/mail-message';
import { isHost } from '../page/host';
import { isHidden, type Seen, visibleText } from '../page/visible-text';
import { readGeneric } from './generic';
import { mailboxes } from './index';
import type { Mailbox } from './mailbox';
import { historyStart, quoted } from './quoted';

const most = { text: 200_000, subject: 2_000, name: 500, address: 320, people: 100 };

/** A mail as read, and whether the site’s own file still fits its page. */
export type ReadMail = {
  mail: MailMessage;
  anchor: Element;
  via: 'site' | 'generic';
  brokeAt: string | null;
};

const short = (text: string | null, length: number) => (text === null ? null : text.slice(0, length));

/** A name for a mail that its page gives none: the same words, the same name (FNV-1a). */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The words of a body without widgets and marked history. What Outlook puts below its rule is history too. */
function bodyWords(body: Element, except: string | undefined): Seen {
  const start = body.querySelector(historyStart);
  if (!start) return visibleText(body, [quoted, except].filter(Boolean).join(', '));
  const copy = body.cloneNode(true) as Element;
  const from = copy.querySelector(historyStart);
  for (let at: Element | null = from; at && at !== copy; at = at.parentElement) {
    while (at.nextSibling) at.nextSibling.remove();
  }
  const rule = from?.previousElementSibling;
  if (rule?.tagName === 'HR') rule.remove();
  from?.remove();
  return visibleText(copy, [quoted, except].filter(Boolean).join(', '));
}

function mailees(message: Element, selector: string | undefined): Mailee[] {
  if (!selector) return [];
  return [...message.querySelectorAll(selector)].slice(0, most.people).map((element) => ({
    name: short(element.getAttribute('name') ?? element.textContent?.trim() ?? null, most.name) || null,
    address: short(element.getAttribute('email') ?? element.getAttribute('title'), most.address),
  }));
}

function attachmentsOf(message: Element, selector: string | undefined): MailMessage['attachments'] {
  const found = [...message.querySelectorAll(selector ?? 'a[href*=".ics" i], a[download$=".ics" i]')].slice(
    0,
    20,
  );
  return found.map((element) => ({
    name: (element.textContent?.trim() || element.getAttribute('download') || 'calendar').slice(0, 500),
    href: short(element.getAttribute('href') || null, 4_000),
  }));
}

/** Address and place of the page, as far as the reader of pages needs it. */
export type Where = { href: string; hostname: string };

function siteOf(page: Document, where: Where): Mailbox | null {
  return (
    mailboxes.find((mailbox) =>
      mailbox.hosts.length > 0
        ? isHost(where.hostname, mailbox.hosts) && (mailbox.isHere?.(page) ?? true)
        : (mailbox.isHere?.(page) ?? false),
    ) ?? null
  );
}

function finish(
  found: Omit<MailMessage, 'id' | 'url' | 'readAt' | 'calendars' | 'structured' | 'cc'> & {
    ownId: string | null;
  },
  where: Where,
  readAt: string | null,
): MailMessage {
  const { ownId, ...fields } = found;
  const id =
    ownId ??
    fingerprint(
      `${fields.subject}\n${fields.from?.address ?? fields.from?.name ?? ''}\n${fields.text.slice(0, 4_000)}`,
    );
  return {
    ...fields,
    id: `${fields.mailbox}:${id}`.slice(0, 200),
    url: short(where.href, 4_000),
    readAt,
    cc: [],
    calendars: [],
    structured: [],
  };
}

function readSite(mailbox: Mailbox, page: Document, where: Where, readAt: string | null): ReadMail | null {
  const message = mailbox.message(page);
  const body = message ? mailbox.body(message) : null;
  if (!message || !body || isHidden(message)) return null;
  const { text, links } = bodyWords(body, mailbox.except);
  const subject = mailbox.subject(page);
  const name = mailbox.fromName(message);
  const address = mailbox.fromAddress(message);
  if (text === '' || (!subject && !name && !address)) return null;
  const mail = finish(
    {
      ownId: mailbox.messageId?.(message) ?? null,
      mailbox: mailbox.id,
      subject: short(subject, most.subject) ?? '',
      from: name || address ? { name: short(name, most.name), address: short(address, most.address) } : null,
      to: mailees(message, mailbox.to),
      sentAt: mailbox.sentAt?.(message) ?? null,
      sentAtText: short(mailbox.sentAtText(message), 500),
      text: text.slice(0, most.text),
      links,
      attachments: attachmentsOf(message, mailbox.attachments),
    },
    where,
    readAt,
  );
  return { mail, anchor: body, via: 'site', brokeAt: null };
}

function readUnknown(
  page: Document,
  where: Where,
  readAt: string | null,
  brokeAt: string | null,
): ReadMail | null {
  const found = readGeneric(page);
  if (!found) return null;
  const { text, links } = bodyWords(found.body, undefined);
  if (text === '') return null;
  const from =
    found.fromName || found.fromAddress ? { name: found.fromName, address: found.fromAddress } : null;
  const { subject, sentAt, sentAtText } = found;
  const mail = finish(
    {
      ownId: null,
      mailbox: 'generic',
      subject: subject ?? '',
      from,
      to: [],
      sentAt,
      sentAtText,
      text: text.slice(0, most.text),
      links,
      attachments: attachmentsOf(found.body.parentElement ?? found.body, undefined),
    },
    where,
    readAt,
  );
  return { mail, anchor: found.body, via: 'generic', brokeAt };
}

/**
 * Reads the mail that is open in a page; null where none is. Where a known site’s file no longer fits, the generic
 * reader takes over and `brokeAt` names the site. `maySearch`: whether an unknown page may be read at all.
 */
export function readMail(
  page: Document,
  where: Where,
  readAt: string | null,
  maySearch: boolean,
): ReadMail | null {
  const mailbox = siteOf(page, where);
  if (!mailbox) return maySearch ? readUnknown(page, where, readAt, null) : null;
  const read = readSite(mailbox, page, where, readAt);
  if (read) return read;
  // A list without an opened mail is no broken site: only a page that shows a body somewhere is searched.
  const looksOpen = mailbox.message(page) !== null;
  return looksOpen ? readUnknown(page, where, readAt, mailbox.id) : null;
}
