type Thing = Record<string, unknown>;

function propertyOf(element: Element, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return depth > 5 ? null : thingOf(element, depth + 1);
  const own =
    element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('href');
  if (own !== null && element.tagName !== 'A') return own;
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('style, script')) silent.remove();
  for (const line of copy.querySelectorAll('p, li, br, div, h1, h2, h3, h4')) line.append('\n');
  return (copy.textContent ?? '').trim();
}

function thingOf(scope: Element, depth: number): Thing {
  const thing: Thing = {
    '@type': (scope.getAttribute('itemtype') ?? '').replace(/^https?:\/\/schema\.org\//, ''),
  };
  for (const element of [...scope.querySelectorAll('[itemprop]')].slice(0, 300)) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    const name = element.getAttribute('itemprop') ?? '';
    const value = propertyOf(element, depth);
    if (value === '' || value === null) continue;
    const before = thing[name];
    thing[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return thing;
}

/** Things of a schema.org type that a page marks with `itemscope`. */
export function readMicrodata(root: ParentNode, type: string): Thing[] {
  return [...root.querySelectorAll(`[itemscope][itemtype$="schema.org/${type}"]`)]
    .slice(0, 20)
    .map((scope) => thingOf(scope, 0));
}
