/** What was found, and where it begins and ends. */
export type Match = { 0: string; index: number; end: number };

/** A set of alternatives that is looked for at the beginnings of words only. */
export type WordMatcher = {
  all: (text: string) => Match[];
  exec: (text: string) => Match | null;
  test: (text: string) => boolean;
};

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
function closingOf(source: string, open: number): number {
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

const keyLength = 3;

/** The first signs, up to three, that matches of a source begin with; null where they may be any. */
function beginningsOf(source: string, length: number): Set<string> | null {
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

const starts = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
let lastText = '';
let lastStarts: number[] = [];

/** Where the words of a text begin; of the text asked for last it is known. */
function startsOf(text: string): number[] {
  if (text === lastText) return lastStarts;
  lastText = text;
  lastStarts = [];
  for (const { index } of text.matchAll(starts)) lastStarts.push(index);
  return lastStarts;
}

const guard = String.raw`(?:(?<=['’ ])|(?![\p{L}\p{N}]))`;

/**
 * Alternatives as whole words, without regard to case. They are parted by the letters they begin with, so that at each
 * word of a text only a few are tried: one long alternation tried at every letter takes many times as long.
 */
export function wordMatcher(source: string): WordMatcher {
  const byKey = new Map<string, string[]>();
  const anywhere: string[] = [];
  const alternatives = alternativesOf(source).filter(Boolean);
  const beginnings = alternatives.map((alternative) => beginningsOf(alternative, keyLength));
  for (const key of new Set(beginnings.flatMap((set) => [...(set ?? [])]))) byKey.set(key, []);
  for (const [index, alternative] of alternatives.entries()) {
    const own = beginnings[index];
    if (!own) anywhere.push(alternative);
    for (const [key, list] of byKey)
      if (!own || [...own].some((one) => one.startsWith(key) || key.startsWith(one))) list.push(alternative);
  }
  const compiled = new Map<string, RegExp>();
  const patternOf = (key: string, list: string[]): RegExp => {
    const known = compiled.get(key);
    if (known) return known;
    const pattern = new RegExp(`(?:${list.join('|')})${guard}`, 'iuy');
    compiled.set(key, pattern);
    return pattern;
  };
  const at = (text: string, index: number): RegExp | null => {
    const key = text.slice(index, index + keyLength).toLowerCase();
    for (let length = key.length; length > 0; length -= 1) {
      const short = key.slice(0, length);
      const list = byKey.get(short);
      if (list) return patternOf(short, list);
    }
    return anywhere.length > 0 ? patternOf('', anywhere) : null;
  };
  const search = (text: string, isOne: boolean): Match[] => {
    const found: Match[] = [];
    let end = 0;
    for (const index of startsOf(text)) {
      if (index < end) continue;
      const pattern = at(text, index);
      if (!pattern) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (!match || match[0] === '') continue;
      end = index + match[0].length;
      found.push({ 0: match[0], index, end });
      if (isOne) break;
    }
    return found;
  };
  return {
    all: (text) => search(text, false),
    exec: (text) => search(text, true)[0] ?? null,
    test: (text) => search(text, true).length > 0,
  };
}
