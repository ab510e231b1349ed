import { findBody } from './find-body';
import { findDate, findSubject, type Head, headsAbove, naming } from './find-head';
import { findSender } from './find-sender';
import { inPage } from './frame';
import { readLines } from './head-lines';
import { names } from './head-words';
import { startOfWords } from './start-of-words';
import { words } from './subject-words';

/** What the generic reader makes out in a webmail that nobody wrote a file for. */
export type GenericMail = {
  body: Element;
  /** The element of the page above which the bar may stand: the frame, where the body is in one. */
  anchor: Element;
  /** The head stands in a frame too: that frame reads itself. */
  isFramed: boolean;
  /** Parts of the body that belong to the head. */
  apart: ReadonlySet<Element>;
  subject: string | null;
  fromName: string | null;
  fromAddress: string | null;
  sentAt: string | null;
  sentAtText: string | null;
};

const answering =
  /^(?:reply|forward|antworten|weiterleiten|répondre|responder|rispondi|beantwoorden|odpowiedz|svar[ae]?|vastaa|ответить|trả lời|返信|回复|回覆|답장)$/i;
const speaksOfMail =
  /mail|inbox|message|messaging|\bmsg|posteingang|nachricht|courrier|correo|posta|conversation/i;

/** Whether the page around the body is about mail at all: an article with author and date is none. */
function isAboutMail(page: Document, href: string, anchor: Element, heads: Head[]): boolean {
  if (speaksOfMail.test(`${href} ${page.title}`)) return true;
  if (heads.some(({ elements }) => elements.some((one) => names.to.test(naming(one))))) return true;
  for (let at: Element | null = anchor; at; at = at.parentElement)
    if (speaksOfMail.test(`${naming(at)} ${at.getAttribute('aria-label') ?? ''}`)) return true;
  return [...page.querySelectorAll('button, [role="button"], a')]
    .slice(0, 300)
    .some((one) => answering.test(words(one)));
}

/** What of the body is its head: all before the letter, where something of the head was found there; else only that. */
function headInside(
  body: Element,
  found: (Element | null | undefined)[],
  start: Element | null,
): Set<Element> {
  const apart = new Set<Element>();
  for (const element of found)
    for (let at = element; at && body.contains(at) && at !== body; at = at.parentElement)
      if (at.parentElement === body) apart.add(at);
  for (let at = apart.size > 0 ? start?.previousElementSibling : null; at; at = at.previousElementSibling)
    apart.add(at);
  return apart;
}

/** Reads an opened mail in any webmail: body first, then the head that stands nearest above it. Null where no mail is open. */
export function readGeneric(page: Document, href: string): GenericMail | null {
  const body = findBody(page);
  if (!body) return null;
  const anchor = inPage(page, body);
  const start = startOfWords(body);
  const heads = headsAbove(start ?? body);
  const subject = findSubject(heads, page.title);
  const sender = findSender(heads, subject?.element ?? null);
  const { element: date, sentAt, sentAtText } = findDate(heads);
  const lines = subject && sender ? null : readLines(heads, page);
  const about = subject?.text ?? lines?.subject ?? null;
  const from = sender ?? lines;
  const when = sentAtText ?? lines?.sentAtText ?? null;
  if (!about || (!from && !when)) return null;
  if (!from?.address && !isAboutMail(page, href, anchor, heads)) return null;
  return {
    body,
    anchor,
    isFramed: body.ownerDocument !== page && subject?.element?.ownerDocument !== page,
    apart: headInside(body, [subject?.element, sender?.element, date, lines?.element], start),
    subject: about.slice(0, 2_000),
    fromName: from?.name === about ? null : (from?.name ?? null),
    fromAddress: from?.address ?? null,
    sentAt,
    sentAtText: when,
  };
}
