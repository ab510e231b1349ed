import { alternativesOf, beginningsOf, keyLength } from './beginnings';
import { perBeginning, startsIn } from './text-beginnings';

/** What was found, and where it begins and ends. */
export type Match = { 0: string; index: number; end: number };

/** A set of alternatives that is looked for at the beginnings of words only. */
export type WordMatcher = {
  all: (text: string) => Match[];
  exec: (text: string) => Match | null;
  test: (text: string) => boolean;
};

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
  /** What is tried at words that begin with these signs. */
  const patternFor = perBeginning((key): RegExp | null => {
    for (let length = key.length; length > 0; length -= 1) {
      const short = key.slice(0, length);
      const list = byKey.get(short);
      if (list) return patternOf(short, list);
    }
    return anywhere.length > 0 ? patternOf('', anywhere) : null;
  });
  const search = (text: string, isOne: boolean): Match[] => {
    const found: Match[] = [];
    let end = 0;
    for (const { index, beginning } of startsIn(text)) {
      if (index < end) continue;
      const pattern = patternFor(beginning);
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
