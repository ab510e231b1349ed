import { isHiddenByStyle } from './style-hidden';

const blocks = new Set(
  'P DIV TR TABLE UL OL LI H1 H2 H3 H4 H5 H6 HR BLOCKQUOTE SECTION ARTICLE HEADER FOOTER PRE DL DT DD FORM FIGURE DETAILS SUMMARY MAIN ASIDE NAV'.split(
    ' ',
  ),
);
/** What holds no words for the reader, or only those of a control. */
export const silent = new Set(
  'STYLE SCRIPT HEAD TITLE TEMPLATE NOSCRIPT TEXTAREA INPUT SELECT OPTION BUTTON SVG OBJECT VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0|font-size\s*:\s*0(?:px|;|$)/i;
const mostCharacters = 200_000;
const mostNodes = 40_000;

/** Words and links of a part of a page, as a reader sees them. */
export type Seen = { text: string; links: { href: string; text: string }[] };

const tidyLines = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    // The cells of a table stay apart: “Daniel Strand” and “Head of people” are two things.
    .replace(/[^\S\n]+/g, (space) => (space.includes('\t') ? '\t' : ' '))
    .replace(/[ \t]?\n[ \t]?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether an element is kept from the reader’s eyes by its own attributes; styles from elsewhere are not asked, that would cost layout. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  isFolded(element) ||
  isHiddenByStyle(element) ||
  hiddenStyle.test(element.getAttribute('style') ?? '');

const isFolded = ({ tagName, parentElement }: Element): boolean =>
  tagName !== 'SUMMARY' && parentElement?.tagName === 'DETAILS' && !parentElement.hasAttribute('open');

/**
 * The words below `root` with line breaks where a reader sees them, without what matches `except` and what is in `apart`.
 * Walks, never changes the page; bounded in nodes and characters.
 */
export function visibleText(root: Element, except: string | null, apart?: ReadonlySet<Element>): Seen {
  const out: string[] = [];
  const links: Seen['links'] = [];
  let length = 0;
  let nodes = 0;
  const add = (text: string) => {
    out.push(text);
    length += text.length;
  };
  const walk = (node: Node, inPre: boolean, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      nodes += 1;
      if (length > mostCharacters || nodes > mostNodes || depth > 300) return;
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        add(inPre ? text : text.replace(/\s+/g, ' '));
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const name = element.tagName.toUpperCase();
      if (name === 'BR') {
        add('\n');
        continue;
      }
      if (silent.has(name) || isHidden(element) || apart?.has(element)) continue;
      if (except && element.matches(except)) continue;
      if (name === 'IMG' && element.hasAttribute('data-emoji')) add(element.getAttribute('data-emoji') ?? '');
      const isBlock = blocks.has(name);
      if (isBlock) add('\n');
      if (name === 'TD' || name === 'TH') add('\t');
      const from = out.length;
      walk(element, inPre || name === 'PRE', depth + 1);
      if (name === 'A' && links.length < 500) {
        const href = element.getAttribute('href') ?? '';
        const words = out.slice(from).join('').replace(/\s+/g, ' ').trim().slice(0, 500);
        if (/^(https?|mailto|tel):/i.test(href)) links.push({ href: href.slice(0, 4_000), text: words });
      }
      if (isBlock) add('\n');
      if (name === 'P') add('\n');
    }
  };
  walk(root, root.tagName.toUpperCase() === 'PRE', 0);
  return { text: tidyLines(out.join('')), links };
}
