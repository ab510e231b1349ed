import { keyLength } from './beginnings';

const isLetterOrDigit = /[\p{L}\p{N}]/u;
const wordFrom = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/uy;
const restOfWord = /[\p{L}\p{N}]*/uy;

/** What the plain signs are: 1 a letter or digit, 2 a space, 0 any other. */
const plainSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return isLetterOrDigit.test(sign) ? 1 : /\s/.test(sign) ? 2 : 0;
});

/** Where each word begins, and each sign between words. Plain signs are looked up: most letters are, and it takes a third of the time. */
function wordStartsIn(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const sign = code < 128 ? plainSigns[code] : 3;
    if (sign === 2) at += 1;
    else if (sign === 3) {
      wordFrom.lastIndex = at;
      if (wordFrom.test(text)) {
        starts.push(at);
        at = wordFrom.lastIndex;
      } else at += 1;
    } else {
      starts.push(at);
      at += 1;
      if (sign === 0) continue;
      while (at < text.length && text.charCodeAt(at) < 128 && plainSigns[text.charCodeAt(at)] === 1) at += 1;
      if (at < text.length && text.charCodeAt(at) >= 128) {
        restOfWord.lastIndex = at;
        restOfWord.test(text);
        at = Math.max(at, restOfWord.lastIndex);
      }
    }
  }
  return starts;
}

/** Where the words of a text begin, by their first signs in small letters. */
type Beginnings = Map<string, number[]>;
const mostKept = 24;
const kept = new Map<string, Beginnings>();

/** The beginnings of a text; of the texts asked for last they are known, since every matcher asks for the same few. */
export function beginningsIn(text: string): Beginnings {
  const known = kept.get(text);
  if (known) return known;
  const byKey: Beginnings = new Map();
  const small = text.toLowerCase();
  // A few capitals are longer when small: then the places in both differ.
  const isAsLong = small.length === text.length;
  for (const index of wordStartsIn(text)) {
    const key = isAsLong
      ? small.slice(index, index + keyLength)
      : text.slice(index, index + keyLength).toLowerCase();
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  if (kept.size >= mostKept)
    for (const oldest of [...kept.keys()].slice(0, mostKept / 2)) kept.delete(oldest);
  kept.set(text, byKey);
  return byKey;
}
