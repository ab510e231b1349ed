import { attr, firstOf, type Rule, text } from '../page/rule';
import { isHidden } from '../page/visible-text';
import { insideFrame } from './frame';
import { quoted } from './quoted';

const previews =
  '[role="listbox"], [role="list"], [role="grid"], [role="tree"], nav, aside, header[role="banner"]';
const shortest = 40;
const mostBlocks = 4_000;

/** What the generic reader makes out in a webmail that nobody wrote a file for. */
export type GenericMail = {
  body: Element;
  subject: string | null;
  fromName: string | null;
  fromAddress: string | null;
  sentAt: string | null;
  sentAtText: string | null;
};

const isShown = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return false;
  return true;
};

/** Length of the words that stand in an element, without links: lists of links are no letter. */
function weight(element: Element): number {
  let length = (element.textContent ?? '').trim().length;
  for (const link of element.querySelectorAll('a, button, option, style, script'))
    length -= (link.textContent ?? '').length;
  return length;
}

const likelyBody = [
  '[role="document"]',
  '[class*="message-body" i]',
  '[class*="messagebody" i]',
  '[class*="mail-body" i]',
  '[class*="mailbody" i]',
  '[class*="msg-body" i]',
  '[class*="bodyText" i]',
  '[class*="message-content" i]',
  '[class*="email-body" i]',
  '[class*="mail-content" i]',
  '[id*="messagebody" i]',
  '[id*="message-body" i]',
  '[itemprop="articleBody"]',
  'article',
].join(', ');

/** The frame that holds the most words, as mail bodies often do. */
function framedBody(page: Document): Element | null {
  let best: Element | null = null;
  for (const frame of [...page.querySelectorAll('iframe')].slice(0, 30)) {
    if (!isShown(frame)) continue;
    const inside = insideFrame(frame)?.body;
    if (inside && weight(inside) >= shortest && (!best || weight(inside) > weight(best))) best = inside;
  }
  return best;
}

function markedBody(page: Document): Element | null {
  const found = [...page.querySelectorAll(likelyBody)].filter(
    (element) =>
      isShown(element) &&
      !element.closest(`${previews}, [contenteditable="true"]`) &&
      weight(element) >= shortest,
  );
  // The innermost of the last opened: an article holds header and body, the body is what is meant.
  const last = found
    .filter((element) => !found.some((other) => other !== element && element.contains(other)))
    .at(-1);
  return last ?? null;
}

function heaviestBody(page: Document): Element | null {
  let best: { element: Element; score: number } | null = null;
  for (const element of [...page.querySelectorAll('div, section, td, pre, main')].slice(0, mostBlocks)) {
    if (element.closest(`${previews}, [contenteditable="true"], ${quoted}`) || !isShown(element)) continue;
    let own = 0;
    for (const child of element.children)
      if (/^(P|DIV|BR|SPAN|PRE|UL|OL|TABLE)$/.test(child.tagName)) own += Math.min(weight(child), 400);
    for (const child of element.childNodes)
      if (child.nodeType === 3) own += (child.nodeValue ?? '').trim().length;
    const score = own / (1 + element.querySelectorAll('h1, h2, [role="heading"]').length);
    if (own >= shortest && (!best || score > best.score * 1.1)) best = { element, score };
  }
  return best?.element ?? null;
}

const address = /([^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[^\s<>"'(),;:]+)/;
const addressRules: Rule[] = [
  attr('[data-email]', 'data-email'),
  attr('[email]', 'email'),
  attr('a[href^="mailto:"]', 'href'),
  attr('[title*="@"]', 'title'),
  attr('[aria-label*="@"]', 'aria-label'),
];

/** The nearest part around the body in which `rule` finds something that does not stand in the body itself. */
function nearest<T>(body: Element, find: (around: Element) => T | null): T | null {
  const frame = body.ownerDocument.defaultView?.frameElement ?? null;
  for (let at: Element | null = body.parentElement ?? frame; at; at = at.parentElement ?? null) {
    const found = find(at);
    if (found) return found;
  }
  return null;
}

const before = (element: Element, body: Element) =>
  (element.compareDocumentPosition(body) & 4) !== 0 && !body.contains(element);

/** Reads an opened mail in any webmail: body first, then the head that stands nearest above it. Null where no mail is open. */
export function readGeneric(page: Document): GenericMail | null {
  const framed = framedBody(page);
  const body = framed ?? markedBody(page) ?? heaviestBody(page);
  if (!body) return null;
  const anchor = framed
    ? ([...page.querySelectorAll('iframe')].find(
        (frame) => insideFrame(frame)?.body === framed || frame.hasAttribute('srcdoc'),
      ) ?? body)
    : body;
  const heading = nearest(anchor, (around) => {
    const found = [
      ...around.querySelectorAll('h1, h2, h3, [role="heading"], [class*="subject" i], [id*="subject" i]'),
    ].filter((one) => before(one, anchor) && isShown(one) && (one.textContent ?? '').trim() !== '');
    return found.find((one) => /subject/i.test(`${one.className} ${one.id}`)) ?? found.at(-1) ?? null;
  });
  const head = nearest(anchor, (around) => {
    const found = [
      ...around.querySelectorAll(
        '[data-email], [email], a[href^="mailto:"], [title*="@"], [aria-label*="@"]',
      ),
    ].find((one) => before(one, anchor));
    return found ? { around, found } : null;
  });
  const written = head
    ? firstOf(...addressRules)(holder(head.found))
    : nearest(anchor, (around) => address.exec(headText(around, anchor))?.[1] ?? null);
  const fromAddress = address.exec(written ?? '')?.[1] ?? null;
  // Without sender or subject it is some page with words, not an opened mail.
  if (
    !heading ||
    (!fromAddress &&
      !nearest(anchor, (around) =>
        around.querySelector('time, [class*="date" i], [class*="from" i], [class*="sender" i]'),
      ))
  )
    return null;
  const scope = head?.around ?? anchor.parentElement ?? page.body;
  return {
    body,
    subject: (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 2_000),
    fromName: senderName(head?.found ?? null, scope, fromAddress),
    fromAddress,
    ...dateOf(scope, anchor),
  };
}

/** A parent that has only this element in it, so that a rule looks at the element itself. */
const holder = (element: Element): ParentNode => {
  const fragment = element.ownerDocument.createDocumentFragment();
  fragment.append(element.cloneNode(true));
  return fragment;
};

const headText = (around: Element, body: Element): string => {
  const text = (around.textContent ?? '').slice(0, 3_000);
  const inside = (body.textContent ?? '').trim().slice(0, 40);
  const at = inside ? text.indexOf(inside) : -1;
  return at > 0 ? text.slice(0, at) : text.slice(0, 600);
};

function senderName(found: Element | null, scope: Element, fromAddress: string | null): string | null {
  const clean = (words: string | null | undefined) => {
    const name = (words ?? '')
      .replace(address, '')
      .replace(/[<>()"]|mailto:/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return name === '' || name === fromAddress ? null : name.slice(0, 200);
  };
  if (found) {
    const own =
      clean(found.getAttribute('name')) ?? clean(found.textContent) ?? clean(found.getAttribute('title'));
    if (own) return own;
    for (const beside of [found.previousElementSibling, found.parentElement?.previousElementSibling]) {
      const name = clean(beside?.textContent);
      if (name && name.length < 80) return name;
    }
  }
  return clean(text('[class*="from" i] [class*="name" i], [class*="sender" i], [class*="from" i]')(scope));
}

function dateOf(scope: Element, body: Element): { sentAt: string | null; sentAtText: string | null } {
  let around: Element | null = scope;
  for (let tries = 0; around && tries < 4; tries += 1, around = around.parentElement) {
    const time = [...around.querySelectorAll('time')].find((one) => before(one, body) || !body.contains(one));
    const stated = time?.getAttribute('datetime') ?? null;
    const words =
      time?.textContent?.trim() || text('[class*="date" i]:not(input), [class*="time" i]:not(input)')(around);
    if (time || words) {
      const isExact = stated !== null && /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(stated);
      return {
        sentAt: isExact ? stated : null,
        sentAtText: (words ?? stated)?.replace(/\s+/g, ' ').slice(0, 300) ?? null,
      };
    }
  }
  return { sentAt: null, sentAtText: null };
}
