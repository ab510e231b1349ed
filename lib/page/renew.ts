/**
 * A signal that ends when the same script comes into the page anew: after an update, or when its site is turned on
 * again. The older one may live in a world of its own, so it is told through the page.
 */
export function endsWithNext(page: Document, script: string): AbortSignal {
  const name = `encore-${script}`;
  page.dispatchEvent(new Event(name));
  const ending = new AbortController();
  page.addEventListener(name, () => ending.abort(), { once: true });
  return ending.signal;
}
