import { remembered } from './remembered';

/** Whole words from a list parted by spaces, without regard to case; a `*` at either end stands for any letters. */
export function wordTest(lists: string[]): (word: string) => boolean {
  const exact = new Set<string>();
  const beginnings = new Set<string>();
  const ends = new Set<string>();
  let shortest = 99;
  for (const word of lists.join(' ').toLowerCase().split(/\s+/).filter(Boolean)) {
    if (word.startsWith('*')) ends.add(word.slice(1));
    else if (word.endsWith('*')) beginnings.add(word.slice(0, -1));
    else exact.add(word);
    if (word.includes('*')) shortest = Math.min(shortest, word.length - 1);
  }
  const holds = (plain: string): boolean => {
    if (exact.has(plain)) return true;
    for (let length = shortest; length <= plain.length && length < 40; length += 1)
      if (beginnings.has(plain.slice(0, length)) || ends.has(plain.slice(-length))) return true;
    return false;
  };
  const ask = remembered(holds);
  return (word) => ask(word.toLowerCase());
}
