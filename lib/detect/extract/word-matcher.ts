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

/** The signs that a match of a source can begin with; null where any may. */
function firstsOf(source: string): Set<string> | null {
  const [sign] = source;
  if (sign === undefined || '^$.\\'.includes(sign)) return null;
  const close = sign === '(' || sign === '[' ? closingOf(source, 0) : 0;
  const behind = source.slice(close + 1);
  const isOptional = /^(?:[?*]|\{0)/.test(behind);
  const rest = behind.replace(/^(?:[?*+]|\{[\d,]+\})\??/, '');
  let own: Set<string> | null;
  if (sign === '[') {
    const inside = source.slice(1, close);
    own = /[\\^-]/.test(inside) ? null : new Set([...inside.toLowerCase()]);
  } else if (sign === '(') {
    const inside = source.slice(1, close);
    if (/^\?(?:[=!]|<[=!])/.test(inside)) return null;
    own = new Set();
    for (const alternative of alternativesOf(inside.replace(/^\?:/, ''))) {
      const firsts = firstsOf(alternative);
      if (!firsts) return null;
      for (const first of firsts) own.add(first);
    }
  } else own = new Set([sign.toLowerCase()]);
  if (!own) return null;
  if (!isOptional) return own;
  const next = firstsOf(rest);
  return next ? new Set([...own, ...next]) : null;
}

const starts = /(?<![\p{L}\p{N}])[^\s\p{Cn}]/gu;
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

/**
 * Alternatives as whole words, without regard to case. They are parted by the letter they begin with, so that at each
 * word of a text only a few are tried: one long alternation tried at every letter takes many times as long.
 */
export function wordMatcher(source: string): WordMatcher {
  const byFirst = new Map<string, string[]>();
  const anywhere: string[] = [];
  const alternatives = alternativesOf(source).filter(Boolean);
  const firsts = alternatives.map((alternative) => firstsOf(alternative));
  for (const first of new Set(firsts.flatMap((set) => [...(set ?? [])]))) byFirst.set(first, []);
  for (const [index, alternative] of alternatives.entries()) {
    const own = firsts[index];
    if (!own) anywhere.push(alternative);
    for (const [first, list] of byFirst) if (!own || own.has(first)) list.push(alternative);
  }
  const sticky = (list: string[]) =>
    list.length === 0
      ? null
      : new RegExp(String.raw`(?:${list.join('|')})(?:(?<=['’ ])|(?![\p{L}\p{N}]))`, 'iuy');
  const patterns = new Map([...byFirst].map(([first, list]) => [first, sticky(list)]));
  const other = sticky(anywhere);
  const search = (text: string, isOne: boolean): Match[] => {
    const found: Match[] = [];
    let end = 0;
    for (const index of startsOf(text)) {
      if (index < end) continue;
      const pattern = patterns.get(text.charAt(index).toLowerCase()) ?? other;
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
