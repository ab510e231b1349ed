import { alternativesOf, beginningsOf, closingOf, keyLength } from './beginnings';
import { perBeginning, startsIn } from './text-beginnings';
import type { Match } from './word-matcher';

type Alternative = { pattern: number; order: number; source: string };
type Tried = { pattern: number; regExp: RegExp };

const guard = /^(?:\\b|\(\?<!\[?\\p\{L\}\]?\))/;

/** What must stand before: no part of how the match itself begins. */
const behind = /^\(\?<[=!](?:[^()]|\([^()]*\))*\)/;

/** Without `u` a pattern is compiled in a fraction of the time; only classes of letters need it. */
const flagsFor = (source: string): string => (/\\p\{/i.test(source) ? 'iuy' : 'iy');

/** What a source says in one of several ways, each with the guard before and what follows all of them. */
function partsOf(source: string, lead = '', tail = ''): { lead: string; own: string }[] {
  return alternativesOf(source).flatMap((one) => {
    const guards = guard.exec(one)?.[0] ?? '';
    const rest = one.slice(guards.length);
    const close = rest.startsWith('(?:') ? closingOf(rest, 0) : -1;
    const behind = rest.slice(close + 1);
    const isSplit = close > 0 && !/^[?*+{]/.test(behind);
    if (isSplit) return partsOf(rest.slice(3, close), `${lead}${guards}`, `${behind}${tail}`);
    return [{ lead: `${lead}${guards}`, own: `${one.slice(guards.length)}${tail}` }];
  });
}

/**
 * Looks for many patterns at once: at each word of a text only those are tried that begin as the word does. Gives for
 * each pattern its first match, as `exec` would; a pattern whose beginning may be anything is asked as it is.
 */
export function firstMatches(patterns: RegExp[]): (text: string) => (Match | null)[] {
  const byKey = new Map<string, Alternative[]>();
  const anywhere = new Map<number, RegExp>();
  for (const [pattern, { source, flags }] of patterns.entries()) {
    const loose: string[] = [];
    for (const [order, { lead, own }] of partsOf(source).entries()) {
      const keys = beginningsOf(own.replace(behind, ''), keyLength);
      if (!keys || keys.has('')) loose.push(`${lead}${own}`);
      else
        for (const key of keys) {
          const list = byKey.get(key) ?? [];
          byKey.set(key, list);
          // Where a word begins, no letter stands before it: the guard is kept by the place.
          list.push({ pattern, order, source: own });
        }
    }
    if (loose.length > 0) anywhere.set(pattern, new RegExp(loose.join('|'), flags));
  }
  const compiled = new Map<string, RegExp>();
  const resolve = (key: string): Tried[] => {
    const sources = new Map<number, Alternative[]>();
    for (let length = 1; length <= key.length; length += 1)
      for (const one of byKey.get(key.slice(0, length)) ?? [])
        sources.set(one.pattern, [...(sources.get(one.pattern) ?? []), one]);
    return [...sources].map(([pattern, list]) => {
      const source = list.sort((a, b) => a.order - b.order).map((one) => one.source);
      const name = source.join('|');
      const regExp = compiled.get(name) ?? new RegExp(name, flagsFor(name));
      compiled.set(name, regExp);
      return { pattern, regExp };
    });
  };
  const triedAt = perBeginning(resolve);
  return (text) => {
    const first: (Match | null)[] = patterns.map(() => null);
    if (text === '') return first;
    for (const { index, beginning } of startsIn(text))
      for (const { pattern, regExp } of triedAt(beginning)) {
        if (first[pattern]) continue;
        regExp.lastIndex = index;
        const match = regExp.exec(text);
        if (match) first[pattern] = { 0: match[0], index, end: index + match[0].length };
      }
    for (const [pattern, regExp] of anywhere) {
      const match = regExp.exec(text);
      if (match && match.index < (first[pattern]?.index ?? text.length))
        first[pattern] = { 0: match[0], index: match.index, end: match.index + match[0].length };
    }
    return first;
  };
}
