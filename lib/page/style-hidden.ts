const rule = /([^{}@]{1,300})\{[^{}]{0,2000}?display\s*:\s*none/gi;
const mostSelectors = 60;

const hiding = new WeakMap<Document, string>();

/**
 * Looks for what the page’s own style sheets hide, so that `isHiddenByStyle` knows without asking for layout. Only plain
 * rules in `style` elements are seen.
 */
export function lookAtStyles(page: Document): void {
  const found: string[] = [];
  for (const style of [...page.querySelectorAll('style')].slice(0, 30)) {
    for (const [, selector = ''] of (style.textContent ?? '').slice(0, 100_000).matchAll(rule)) {
      const short = selector.replace(/\/\*[\s\S]*?\*\//g, '').trim();
      if (found.length < mostSelectors && isSelector(page, short)) found.push(short);
    }
  }
  hiding.set(page, found.join(', '));
}

/** Whether a style sheet of the page hides an element, as far as it was looked at. */
export function isHiddenByStyle(element: Element): boolean {
  const selector = hiding.get(element.ownerDocument);
  return selector ? element.matches(selector) : false;
}

function isSelector(page: Document, selector: string): boolean {
  // A pseudo-element or a rule for print hides nothing that is read here.
  if (selector === '' || selector.includes('::')) return false;
  try {
    page.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
