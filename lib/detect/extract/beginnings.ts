/** How many signs of a word’s beginning are compared. */
export const keyLength = 3;

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

/** The first signs, up to three, that matches of a source begin with; null where they may be any. */
export function beginningsOf(source: string, length: number): Set<string> | null {
  if (length === 0 || source === '') return new Set(['']);
  const sign = source.charAt(0);
  if ('^$.\\'.includes(sign)) return null;
  const close = sign === '(' || sign === '[' ? closingOf(source, 0) : 0;
  const behind = source.slice(close + 1);
  const quantifier = /^(?:[?*+]|\{[\d,]+\})\??/.exec(behind)?.[0] ?? '';
  const rest = behind.slice(quantifier.length);
  const isOnce = quantifier === '' || quantifier.startsWith('?');
  const inside = source.slice(1, close);
  if (/^\?(?:[=!]|<[=!])/.test(inside) || (sign === '[' && /[\\^-]/.test(inside))) return null;
  const heads =
    sign === '(' ? alternativesOf(inside.replace(/^\?:/, '')) : sign === '[' ? [...inside] : [sign];
  // What may come again can be followed by itself: only its own beginning is known.
  const sources = heads.map((head) => (isOnce ? `${head}${rest}` : head));
  if (/^(?:[?*]|\{0)/.test(quantifier)) sources.push(rest);
  const found = new Set<string>();
  for (const [index, one] of sources.entries()) {
    const isLiteral = sign !== '(' && index < heads.length;
    const next = isLiteral ? beginningsOf(one.slice(1), length - 1) : beginningsOf(one, length);
    if (!next) return null;
    const first = isLiteral ? one.charAt(0).toLowerCase() : '';
    for (const end of next) found.add(`${first}${end}`);
  }
  if (!isOnce && [...found].some((one) => one.length < length)) return null;
  return found;
}
