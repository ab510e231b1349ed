import { keyLength } from './beginnings';

const wordStarts = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** Where the words of a text begin, by their first signs in small letters. */
type Beginnings = { text: string; byKey: Map<string, number[]> };
const mostKept = 24;
let kept: Beginnings[] = [];

/** The beginnings of a text; of the texts asked for last they are known, since every matcher asks for the same few. */
export function beginningsIn(text: string): Map<string, number[]> {
  const known = kept.find((one) => one.text === text);
  if (known) return known.byKey;
  const byKey = new Map<string, number[]>();
  const small = text.toLowerCase();
  // A few capitals are longer when small: then the places in both differ.
  const isAsLong = small.length === text.length;
  for (const { index } of text.matchAll(wordStarts)) {
    const key = isAsLong
      ? small.slice(index, index + keyLength)
      : text.slice(index, index + keyLength).toLowerCase();
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  kept = [{ text, byKey }, ...kept.slice(0, mostKept - 1)];
  return byKey;
}
