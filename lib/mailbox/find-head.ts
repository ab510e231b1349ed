import { isHidden } from '../page/visible-text';
import { saysWhen } from './date-in-words';
import { previews } from './find-body';
import { frameAround } from './frame';
import { labels, names } from './head-words';
import { subjectWords, words } from './subject-words';

const parts = 'tr, td, div, p, li, dd, h1, h2, h3';
const mostElements = 1_500;

/** What stands above a body, nearest part first: every element, and the outermost of them. */
export type Head = { elements: Element[]; roots: Element[] };

/** Everything by which a page names an element. */
export const naming = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-test-id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;

function collect(element: Element, into: Element[]): void {
  if (into.length >= mostElements || element.matches(previews) || isHidden(element)) return;
  if (/^(HEAD|SCRIPT|STYLE|OPTION|SVG|IFRAME)$/i.test(element.tagName)) return;
  // Several lines in one element are read as lines.
  const isLines = element.tagName === 'PRE' || [...element.children].some(({ tagName }) => tagName === 'BR');
  if (!isLines) into.push(element);
  for (const child of element.children) collect(child, into);
}

/** The parts around a body from the inside out, through the frames it stands in, each with the elements that stand in it before the body. */
export function headsAbove(anchor: Element): Head[] {
  const heads: Head[] = [];
  let at: Element | null = anchor;
  while (at) {
    const elements: Element[] = [];
    const roots: Element[] = [];
    for (const child of at.parentElement?.children ?? []) {
      if (child === at) break;
      roots.push(child);
      collect(child, elements);
    }
    if (roots.length > 0) heads.push({ elements, roots });
    at = at.parentElement ?? frameAround(at.ownerDocument);
  }
  return heads;
}

/** The value beside a label such as “Betreff:”, or the words after it in the same element. */
export function labelled(
  elements: Element[],
  field: keyof typeof labels,
): { element: Element; text: string; isValue: boolean } | null {
  for (const element of elements) {
    const text = words(element);
    if (text.length > 400 || element.childElementCount > 3 || element.querySelector(parts)) continue;
    const [label = '', ...rest] = text.split(/[:：]/);
    if (!labels[field].test(label.trim())) continue;
    const own = rest.join(':').trim();
    if (own !== '') return { element, text: own, isValue: false };
    const after = element.nextSibling;
    const loose = after?.nodeType === 3 ? words(after) : '';
    if (loose !== '') return { element, text: loose, isValue: false };
    const beside = element.nextElementSibling ?? element.parentElement?.nextElementSibling ?? null;
    const isLabel = /[:：]$/.test(text) || /^(TH|DT|LABEL)$/.test(element.tagName);
    if (isLabel && beside && words(beside) !== '')
      return { element: beside, text: words(beside), isValue: true };
  }
  return null;
}

/** The smallest element whose own name says what it is. */
export function named(elements: Element[], field: keyof typeof names): Element | null {
  const found = elements.filter((element) => {
    const text = words(element);
    return (
      names[field].test(naming(element)) && text !== '' && text.length < 400 && /[\p{L}\p{N}]{2}/u.test(text)
    );
  });
  return found.find((one) => !found.some((other) => other !== one && one.contains(other))) ?? null;
}

/** The date of the mail: a `time`, else what is named or labelled so, else the first short words that look like one. */
export function findDate(heads: Head[]): {
  element: Element | null;
  sentAt: string | null;
  sentAtText: string | null;
} {
  for (const { elements } of heads) {
    const time = elements.find(({ tagName }) => tagName === 'TIME');
    const label = time ? null : labelled(elements, 'date');
    const isDate = (one: Element) => saysWhen(words(one), one.ownerDocument);
    const byName = elements.find((one) => names.date.test(naming(one)) && isDate(one));
    const loose = elements.find(
      (one) => one.childElementCount === 0 && isDate(one) && !words(one).includes('@'),
    );
    const element = time ?? label?.element ?? byName ?? loose ?? null;
    const title = element?.getAttribute('title') ?? '';
    const isFuller = /\d:\d\d/.test(title) || (element !== null && words(element) === '');
    const text = !time && label ? label.text : isFuller ? title : element ? words(element) : null;
    if (!element && !text) continue;
    const stated = time?.getAttribute('datetime') ?? null;
    const isExact = stated !== null && /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(stated);
    return { element, sentAt: isExact ? stated : null, sentAtText: (text || stated)?.slice(0, 300) ?? null };
  }
  return { element: null, sentAt: null, sentAtText: null };
}

/** A heading right before an address is a name. */
const isAddressed = (element: Element | null) =>
  element !== null &&
  /@/.test(
    `${element.getAttribute('href') ?? ''}${element.getAttribute('title') ?? ''}${words(element).slice(0, 100)}`,
  );

/** The subject: labelled or named so, else the heading that the page’s title speaks of, else the nearest heading. */
export function findSubject(heads: Head[], title: string): { element: Element | null; text: string } | null {
  const all = [...heads].reverse().flatMap(({ elements }) => elements);
  for (const { elements } of heads) {
    const label = labelled(elements, 'subject');
    if (label) return label;
    const byName = named(elements, 'subject');
    if (byName) return { element: byName, text: subjectWords(byName) };
  }
  const headings = all
    .filter((one) => /^H[1-6]$/.test(one.tagName) || one.getAttribute('role') === 'heading')
    .filter((one) => words(one) !== '' && !words(one).includes('@'));
  const nearest = heads.find(({ elements }) => elements.some((one) => headings.includes(one)));
  const short = title.replace(/\s+/g, ' ').toLowerCase();
  const rank = (one: Element, index: number) => {
    const text = subjectWords(one).toLowerCase();
    // A page that is called like its heading may only be saying its own name.
    const inTitle =
      text.length < 4 || !short.includes(text) ? 0 : short === text ? 1 : short.startsWith(text) ? 6 : 3;
    const isNear = nearest?.elements.includes(one) ? 1.5 : 0;
    const isName = isAddressed(one.nextElementSibling) ? 5 : 0;
    const size = /^H[12]$/.test(one.tagName) ? 2 : 1;
    return inTitle + isNear - isName + size + index / (headings.length * 2);
  };
  const [best] = headings
    .map((one, index) => ({ one, score: rank(one, index) }))
    .sort((a, b) => b.score - a.score);
  return best ? { element: best.one, text: subjectWords(best.one) } : null;
}
