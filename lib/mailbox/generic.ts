import { findBody } from './find-body';
import { findDate, findSubject, headsAbove } from './find-head';
import { findSender } from './find-sender';
import { inPage } from './frame';
import { startOfWords } from './start-of-words';

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

const speaksOfMail =
  /mail|inbox|message|messaging|\bmsg|posteingang|nachricht|courrier|correo|posta|conversation/i;

/** Whether the page around the body is about mail at all: an article with author and date is none. */
function isAboutMail(page: Document, href: string, anchor: Element, hasAddress: boolean): boolean {
  if (hasAddress || speaksOfMail.test(`${href} ${page.title}`)) return true;
  for (let at: Element | null = anchor; at; at = at.parentElement)
    if (
      speaksOfMail.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('aria-label') ?? ''}`)
    )
      return true;
  return [...page.querySelectorAll('button, [role="button"], a')]
    .slice(0, 300)
    .some((one) =>
      /^(?:reply|forward|antworten|weiterleiten|répondre|responder|rispondi|beantwoorden)$/i.test(
        (one.textContent ?? '').trim(),
      ),
    );
}

/** The direct parts of the body that hold what was found of the head. */
function headInside(body: Element, found: (Element | null)[]): Set<Element> {
  const apart = new Set<Element>();
  for (const element of found)
    for (let at = element; at && body.contains(at) && at !== body; at = at.parentElement)
      if (at.parentElement === body) apart.add(at);
  return apart;
}

/** Reads an opened mail in any webmail: body first, then the head that stands nearest above it. Null where no mail is open. */
export function readGeneric(page: Document, href: string): GenericMail | null {
  const body = findBody(page);
  if (!body) return null;
  const anchor = inPage(page, body);
  const heads = headsAbove(startOfWords(body) ?? body);
  const subject = findSubject(heads, page.title);
  const sender = findSender(heads, subject?.element ?? null);
  const { element: date, sentAt, sentAtText } = findDate(heads);
  if (!subject || (!sender && !sentAtText)) return null;
  if (!isAboutMail(page, href, anchor, sender?.address != null)) return null;
  return {
    body,
    anchor,
    isFramed: body.ownerDocument !== page && subject.element?.ownerDocument !== page,
    apart: headInside(body, [subject.element, sender?.element ?? null, date]),
    subject: subject.text.slice(0, 2_000),
    fromName: sender?.name === subject.text ? null : (sender?.name ?? null),
    fromAddress: sender?.address ?? null,
    sentAt,
    sentAtText,
  };
}
