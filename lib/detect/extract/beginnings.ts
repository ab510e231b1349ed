/** How many signs of a word’s beginning are compared. */
export const keyLength = 4;

/** The alternatives of a source, those in brackets left whole. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  found.push(source.slice(from));
  return found;
}

/** Where the bracket that opens at a place closes. */
export function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length - 1;
}

/** What takes no room: an assertion about what stands around, a bound of a word or of the text. */
const assertion = /^(?:\(\?<?[=!]|\^|\\[bB])/;

/** The first signs of what a source matches; where what follows may be anything, those before it, which may be none. */
function prefixesOf(source: string, length: number): Set<string> {
  if (length === 0 || source === '') return new Set(['']);
  const held = assertion.exec(source)?.[0];
  if (held) {
    const end = held.startsWith('(') ? closingOf(source, 0) + 1 : held.length;
    return prefixesOf(source.slice(end), length);
  }
  const isEscaped = /^\\[^\p{L}\d]/u.test(source);
  const sign = isEscaped ? source.charAt(1) : source.charAt(0);
  const isOpen = !isEscaped && (sign === '(' || sign === '[');
  const close = isOpen ? closingOf(source, 0) : isEscaped ? 1 : 0;
  const inside = source.slice(1, close);
  if (!isEscaped && ('$.\\'.includes(sign) || (sign === '[' && /[\\^-]/.test(inside)))) return new Set(['']);
  const behind = source.slice(close + 1);
  const quantifier = /^(?:[?*+]|\{[\d,]+\})\??/.exec(behind)?.[0] ?? '';
  const rest = behind.slice(quantifier.length);
  // What may come again can be followed by itself: only its own beginning is known.
  const next = quantifier === '' || quantifier.startsWith('?') ? rest : '';
  const found = new Set<string>();
  const addAll = (first: string, some: Set<string>) => {
    for (const end of some) found.add(`${first}${end}`);
  };
  if (isOpen && sign === '(')
    for (const head of alternativesOf(inside.replace(/^\?:/, '')))
      addAll('', prefixesOf(`${head}${next}`, length));
  else for (const head of isOpen ? inside : sign) addAll(head.toLowerCase(), prefixesOf(next, length - 1));
  if (/^(?:[?*]|\{0)/.test(quantifier)) addAll('', prefixesOf(rest, length));
  return found;
}

/** The first signs, up to so many, that matches of a source begin with; null where they may be any. */
export function beginningsOf(source: string, length: number): Set<string> | null {
  const found = prefixesOf(source, length);
  return found.has('') ? null : found;
}
