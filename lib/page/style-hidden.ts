const rule = /([^{}@]{1,300})\{[^{}]{0,2000}?display\s*:\s*none/gi;
const mostSelectors = 60;

/**
 * A selector for what the page’s own style sheets hide, so that it holds without asking for layout. Only plain rules
 * in `style` elements are seen; null where there are none.
 */
export function selectorOfHidden(page: Document): string | null {
  const found: string[] = [];
  for (const style of [...page.querySelectorAll('style')].slice(0, 30)) {
    for (const [, selector = ''] of (style.textContent ?? '').slice(0, 100_000).matchAll(rule)) {
      const short = selector.replace(/\/\*[\s\S]*?\*\//g, '').trim();
      if (found.length < mostSelectors && isSelector(page, short)) found.push(short);
    }
  }
  return found.length > 0 ? found.join(', ') : null;
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
