import type { MailMessage } from '../model/mail-message';
import { isHidden } from '../page/visible-text';
import { bodyWords } from './body-words';
import { previews } from './find-body';
import { findSubject, headsAbove } from './find-head';
import { findSender } from './find-sender';
import { inPage } from './frame';
import { readGeneric } from './generic';
import { attachmentsOf, eventsIn, mailees, short } from './mail-fields';
import type { Mailbox, MailRules } from './mailbox';
import { type Found, makeMail } from './make-mail';
import { siteAt, type Where } from './site-at';

export type { Where } from './site-at';

/** A mail as read, and whether the site’s own file still fits its page. */
export type ReadMail = {
  mail: MailMessage;
  anchor: Element;
  via: 'site' | 'generic';
  brokeAt: string | null;
};

/** By itself Encore looks only where a known site shows an opened mail; on a click it searches the page. */
export type Looking = 'watching' | 'on click';

function readSite(
  mailbox: Mailbox,
  rules: MailRules,
  message: Element,
  page: Document,
  where: Where,
  readAt: string | null,
) {
  const body = isHidden(message) ? null : rules.body(message);
  if (!body) return null;
  const { text, links } = bodyWords(body, rules.except);
  const own = {
    subject: rules.subject(page),
    name: rules.fromName(message),
    address: rules.fromAddress(message),
  };
  if (text === '' || (!own.subject && !own.name && !own.address)) return null;
  // What the site’s file does not find is sought above the body, as in any other webmail.
  const heads = own.subject && (own.name || own.address) ? [] : headsAbove(body);
  const sender = own.name || own.address ? own : findSender(heads, null);
  const found: Found = {
    ownId: rules.messageId?.(message) ?? null,
    mailbox: mailbox.id,
    subject: own.subject ?? findSubject(heads, page.title)?.text ?? null,
    fromName: sender?.name ?? null,
    fromAddress: sender?.address ?? null,
    sentAt: rules.sentAt?.(message) ?? null,
    sentAtText: rules.sentAtText(message),
    text,
  };
  const mail = makeMail(found, {
    url: short(where.href, 4_000),
    readAt,
    to: mailees(message, rules.to),
    links,
    attachments: attachmentsOf(message, rules.attachments),
    structured: eventsIn(message, body),
  });
  return { mail, anchor: inPage(page, body), via: 'site' as const, brokeAt: null };
}

function readUnknown(
  page: Document,
  where: Where,
  readAt: string | null,
  site: Mailbox | null,
  looking: Looking,
) {
  const found = readGeneric(page, where.href);
  if (!found || (looking === 'watching' && found.isFramed)) return null;
  const { text, links } = bodyWords(found.body, previews, found.apart);
  if (text === '') return null;
  const mailbox = site?.rules === null ? site.id : 'generic';
  const around = found.body.parentElement ?? found.body;
  const mail = makeMail(
    { ...found, text, mailbox, ownId: null },
    {
      url: short(where.href, 4_000),
      readAt,
      to: [],
      links,
      attachments: attachmentsOf(around, undefined),
      structured: eventsIn(around, found.body),
    },
  );
  return { mail, anchor: found.anchor, via: 'generic' as const, brokeAt: site?.rules ? site.id : null };
}

/**
 * Reads the mail that is open in a page; null where none is. Where a known site’s file no longer fits its page, the
 * generic reader takes over and `brokeAt` names the site.
 */
export function readMail(
  page: Document,
  where: Where,
  readAt: string | null,
  looking: Looking,
): ReadMail | null {
  const { site, isElsewhere } = siteAt(page, where);
  if (isElsewhere) return null;
  if (!site?.rules) return readUnknown(page, where, readAt, site, looking);
  const message = site.rules.message(page);
  // A list without an opened mail is no broken site: only a click is reason enough to search it.
  if (!message) return looking === 'on click' ? readUnknown(page, where, readAt, site, looking) : null;
  if (looking === 'watching' && message.ownerDocument !== page) return null;
  return (
    readSite(site, site.rules, message, page, where, readAt) ??
    readUnknown(page, where, readAt, site, looking)
  );
}
