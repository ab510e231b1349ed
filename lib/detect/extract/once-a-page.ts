import type { Page } from '../clue';

/** Several extractors ask the same of a page: it is read once. */
export function onceAPage<Value>(read: (page: Page) => Value): (page: Page) => Value {
  const known = new WeakMap<Page, { value: Value }>();
  return (page) => {
    const found = known.get(page) ?? { value: read(page) };
    known.set(page, found);
    return found.value;
  };
}
