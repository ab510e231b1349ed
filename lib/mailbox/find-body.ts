import { lookAtStyles } from '../page/style-hidden';
import { isHidden, silent } from '../page/visible-text';
import { addressIn } from './address';
import { insideFrame } from './frame';
import { quoted } from './quoted';

const roles = 'listbox grid tree menu toolbar tablist option navigation banner alert note status textbox';
/** Lists, menus and what is being written: never the opened mail. */
export const previews = `${roles.replace(/\w+/g, '[role="$&"],')} nav, [contenteditable="true"], [contenteditable=""]`;
const bodyNames = [
  'message-body',
  'messagebody',
  'message_body',
  'mail-body',
  'mailbody',
  'msg-body',
  'msgbody',
];
const contentNames = ['bodytext', 'message-content', 'mail-content', 'mailcontent', 'email-content'];
const likelyBody = [
  '[role="document"]',
  '[itemprop="articleBody"]',
  ...bodyNames.flatMap((name) => ['class', 'id', 'data-testid'].map((at) => `[${at}*="${name}" i]`)),
  ...contentNames.map((name) => `[class*="${name}" i]`),
].join();
const mostNodes = 60_000;
const shortest = 20;

/** How many characters of prose stand in each element: words of links, labels and lists of mails hardly count. */
export type Weights = Map<Element, number>;

/** The rows of a list: four or more that are made alike, each of several parts, none with much to say. */
function rowsAmong(children: Element[], weights: Weights): Element[] {
  const [first] = children;
  if (!first || /^(P|LI|BR)$/.test(first.tagName)) return [];
  const rows = children.filter(
    (one) =>
      one.tagName === first.tagName &&
      one.className === first.className &&
      one.childElementCount > 1 &&
      (weights.get(one) ?? 0) < 250,
  );
  return rows.length < 4 ? [] : rows;
}

/** What a page’s style sheets hide from the reader’s eyes; a page that is not shown anywhere cannot tell. */
const isUnseen = (element: Element): boolean =>
  element.ownerDocument.defaultView !== null && element.checkVisibility?.() === false;

/** Weighs a page once, from the leaves up. Frames of the same origin count as what stands in them. */
export function weigh(page: Document): Weights {
  const weights: Weights = new Map();
  const except = `${previews}, ${quoted}`;
  lookAtStyles(page);
  let nodes = 0;
  const visit = (element: Element, depth: number, isLink: boolean): number => {
    nodes += 1;
    if (nodes > mostNodes || depth > 300) return 0;
    const name = element.tagName.toUpperCase();
    if (silent.has(name) || isHidden(element) || element.matches(except) || isUnseen(element)) return 0;
    let own = 0;
    if (name === 'IFRAME') {
      const inside = insideFrame(element)?.body;
      if (inside) lookAtStyles(inside.ownerDocument);
      // A frame in a mailbox is there for the letter.
      own = inside ? visit(inside, depth + 1, false) * 4 : 0;
    } else {
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 1) own += visit(child as Element, depth + 1, isLink || name === 'A');
        if (child.nodeType !== 3 || isLink || name === 'A') continue;
        const { length } = (child.nodeValue ?? '').trim();
        own += length >= 25 ? length : length * 0.3;
      }
      // The rows of a list of mails are no letter, however many they are.
      for (const row of rowsAmong([...element.children], weights)) own -= weights.get(row) ?? 0;
    }
    if (element.matches('aside, [role="complementary"]')) own *= 0.1;
    if (own > 0) weights.set(element, own);
    return Math.max(0, own);
  };
  if (page.body) visit(page.body, 0, false);
  return weights;
}

const holdsHead = (element: Element) =>
  element.tagName === 'ARTICLE' ||
  (element.tagName === 'LI' && addressIn((element.textContent ?? '').slice(0, 200)) !== null) ||
  element.querySelector(
    'header, time, [class*="date" i], [class*="from" i], [class*="sender" i], [title*="@"], [data-email], a[href^="mailto:"]',
  ) !== null;

const sentOf = (message: Element) => message.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';

/** Of several messages that stand one below the other the newest: the last, unless their dates say otherwise. */
function lastMessage(children: Element[], weights: Weights): Element | null {
  const messages = children.filter((child) => (weights.get(child) ?? 0) >= shortest && holdsHead(child));
  const [first] = messages;
  if (!first || messages.length < 2 || first.tagName === 'P') return null;
  if (!messages.every(({ tagName }) => tagName === first.tagName)) return null;
  const last = messages.at(-1) ?? null;
  return last && sentOf(first) > sentOf(last) && sentOf(last) !== '' ? first : last;
}

/** Whether an item of a list is a message of a thread; what begins with a link is a row that leads to one. */
const isMessage = (item: Element) =>
  holdsHead(item) &&
  item.querySelector('p, br, pre, iframe') !== null &&
  !item.querySelector(':is(:scope, :scope > :first-child) > a:first-child:not([href^="mailto:"])');

/** One paragraph is no body: the greeting above it belongs to the mail. A list is one, unless it is a thread. */
const isParagraph = (element: Element) =>
  element.tagName !== 'IFRAME' &&
  !(/^[OU]L$/.test(element.tagName) && [...element.children].every(isMessage)) &&
  ![...element.children].some(({ tagName }) =>
    /^(P|DIV|BR|TABLE|TBODY|TR|TD|UL|OL|IFRAME|SECTION|ARTICLE|BLOCKQUOTE|PRE|MAIN)$/.test(tagName),
  );

/** Goes down while one part holds nearly all the prose: what remains is the body without its surroundings. */
function descend(from: Element, weights: Weights): Element {
  let at = from;
  for (let depth = 0; depth < 300; depth += 1) {
    if (at.tagName === 'IFRAME') {
      const inside = insideFrame(at)?.body;
      if (!inside) return at;
      at = inside;
      continue;
    }
    const children = [...at.children].filter((child) => (weights.get(child) ?? 0) > 0);
    const whole = weights.get(at) ?? 0;
    const next =
      lastMessage(children, weights) ??
      children.find(
        (child) => (weights.get(child) ?? 0) >= whole * 0.72 && !/^(?:P|BLOCKQUOTE)$/.test(child.tagName),
      );
    if (!next || isParagraph(next)) return at;
    at = next;
  }
  return at;
}

/** The element that holds the words of the opened mail; null where nothing looks like one. */
export function findBody(page: Document): Element | null {
  const weights = weigh(page);
  const marked = [...page.querySelectorAll(likelyBody)].filter((one) => (weights.get(one) ?? 0) >= shortest);
  const outer = marked.filter((one) => !marked.some((other) => other !== one && other.contains(one)));
  const start = outer.at(-1) ?? page.body;
  if (!start || (weights.get(start) ?? 0) < shortest) return null;
  return descend(start, weights);
}
