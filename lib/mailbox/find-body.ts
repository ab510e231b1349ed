import { selectorOfHidden } from '../page/style-hidden';
import { isHidden } from '../page/visible-text';
import { insideFrame } from './frame';
import { quoted } from './quoted';

/** Lists, menus and what is being written: never the opened mail. */
export const previews =
  '[role="listbox"], [role="grid"], [role="tree"], [role="menu"], [role="toolbar"], [role="tablist"], [role="option"], nav, [role="navigation"], [role="banner"], [contenteditable="true"], [contenteditable=""], [role="textbox"]';
const silent = new Set(
  'STYLE SCRIPT NOSCRIPT TEMPLATE HEAD BUTTON SELECT OPTION TEXTAREA INPUT SVG'.split(' '),
);
const likelyBody = [
  '[role="document"]',
  ...[
    'message-body',
    'messagebody',
    'message_body',
    'mail-body',
    'mailbody',
    'msg-body',
    'email-body',
  ].flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`, `[data-testid*="${name}" i]`]),
  ...['msgbody', 'bodytext', 'message-content', 'mail-content', 'mailcontent', 'email-content'].map(
    (name) => `[class*="${name}" i]`,
  ),
  '[itemprop="articleBody"]',
].join(', ');
const mostNodes = 60_000;
const shortest = 20;

/** How many characters of prose stand in each element: words of links, labels and lists of mails hardly count. */
export type Weights = Map<Element, number>;

const isRow = (children: Element[], weights: Weights): boolean => {
  const [first] = children;
  if (!first || children.length < 4) return false;
  const alike = children.filter(
    ({ tagName, className }) => tagName === first.tagName && className === first.className,
  );
  if (alike.length < 4 || /^(P|LI|BR)$/.test(first.tagName)) return false;
  return alike.filter((child) => child.childElementCount > 1 && (weights.get(child) ?? 0) < 250).length >= 4;
};

/** Weighs a page once, from the leaves up. Frames of the same origin count as what stands in them. */
export function weigh(page: Document): Weights {
  const weights: Weights = new Map();
  const hidden = selectorOfHidden(page);
  const except = [previews, quoted, hidden].filter(Boolean).join(', ');
  let nodes = 0;
  const visit = (element: Element, depth: number, isLink: boolean): number => {
    nodes += 1;
    if (nodes > mostNodes || depth > 300) return 0;
    const name = element.tagName.toUpperCase();
    if (silent.has(name) || isHidden(element) || element.matches(except)) return 0;
    let own = 0;
    if (name === 'IFRAME') {
      const inside = insideFrame(element)?.body;
      own = inside ? visit(inside, depth + 1, false) : 0;
    } else {
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 1) own += visit(child as Element, depth + 1, isLink || name === 'A');
        if (child.nodeType !== 3 || isLink || name === 'A') continue;
        const { length } = (child.nodeValue ?? '').trim();
        own += length >= 25 ? length : length * 0.3;
      }
      const children = [...element.children];
      // The rows of a list of mails are no letter, however many they are.
      if (isRow(children, weights))
        for (const child of children) {
          const weight = weights.get(child) ?? 0;
          if (weight < 250) own -= weight;
        }
    }
    if (own > 0) weights.set(element, own);
    return Math.max(0, own);
  };
  if (page.body) visit(page.body, 0, false);
  return weights;
}

const holdsHead = (element: Element) =>
  element.tagName === 'ARTICLE' ||
  element.querySelector(
    'time, [class*="date" i], [class*="from" i], [class*="sender" i], [title*="@"], [data-email], a[href^="mailto:"]',
  ) !== null;

/** The last of several messages that stand one below the other: the newest of a thread. */
function lastMessage(children: Element[], weights: Weights): Element | null {
  const messages = children.filter((child) => (weights.get(child) ?? 0) >= shortest && holdsHead(child));
  const [first] = messages;
  if (!first || messages.length < 2 || first.tagName === 'P') return null;
  return messages.every(({ tagName }) => tagName === first.tagName) ? (messages.at(-1) ?? null) : null;
}

/** One paragraph is no body: the greeting above it belongs to the mail. */
const isParagraph = (element: Element) =>
  element.tagName !== 'IFRAME' &&
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
      children.find((child) => (weights.get(child) ?? 0) >= whole * 0.72 && child.tagName !== 'P') ??
      children.find((child) => child.tagName === 'IFRAME' && (weights.get(child) ?? 0) >= whole * 0.4);
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
