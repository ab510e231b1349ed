const mostLines = 1_500;
const kept = [
  'role',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-at',
  'data-ui',
  'data-automation-id',
  'itemprop',
  'itemtype',
  'type',
];
const most = { name: 80, classes: 6, deep: 40 };

/** A word of the page’s own making: a name in code, never what a person wrote. Digits may tell whose page it is. */
const bare = (name: string) => name.replace(/\d+/g, '0').slice(0, most.name);

function lineOf(element: Element, depth: number): string {
  const classes = [...element.classList].slice(0, most.classes).map((name) => `.${bare(name)}`);
  const id = element.id ? `#${bare(element.id)}` : '';
  const marks = kept.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && /^[\w:/.-]{1,80}$/.test(value) ? [`[${name}=${bare(value)}]`] : [];
  });
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  const length = texts.reduce((sum, node) => sum + (node.nodeValue ?? '').trim().length, 0);
  const words = length > 0 ? ` (${length < 20 ? 'few' : length < 200 ? 'some' : 'many'} words)` : '';
  return `${'  '.repeat(depth)}${element.localName}${id}${classes.join('')}${marks.join('')}${words}`;
}

/**
 * The structure of a page without any of its text, for a report that a site was redesigned. Attributes that may hold
 * words, names or addresses are left out, numbers are zeroed.
 */
export function outlineOf(root: Element): string {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= mostLines || depth > most.deep) return;
    if (/^(SCRIPT|STYLE|SVG|LINK|META|NOSCRIPT)$/i.test(element.tagName)) return;
    lines.push(lineOf(element, depth));
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines.join('\n');
}
