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

/** How a word begins: its first signs in small letters, and the number they are known by. */
type Beginning = { key: string; number: number };
/** A word of a text: where it stands and how it begins. */
export type Start = { index: number; beginning: Beginning };

/** Strangers’ texts hold beginnings without end; those of words people write are far fewer. What is beyond has no number. */
const mostNumbered = 8_000;
const unnumbered = -1;
const numbered = new Map<string, Beginning>();

function beginningOf(key: string): Beginning {
  const known = numbered.get(key);
  if (known) return known;
  if (numbered.size >= mostNumbered) return { key, number: unnumbered };
  const beginning = { key, number: numbered.size };
  numbered.set(key, beginning);
  return beginning;
}

/** What belongs to a beginning, worked out once for each; looked up by number, since every matcher asks at every word. */
export function perBeginning<Value>(resolve: (key: string) => Value): (beginning: Beginning) => Value {
  const known: (Value | undefined)[] = [];
  return ({ key, number }) => {
    const found = known[number];
    if (found !== undefined) return found;
    const value = resolve(key);
    if (number === unnumbered) return value;
    while (known.length <= number) known.push(undefined);
    known[number] = value;
    return value;
  };
}

function readStarts(text: string): Start[] {
  const small = text.toLowerCase();
  // A few capitals are longer when small: then the places in both differ.
  const isAsLong = small.length === text.length;
  return wordStartsIn(text).map((index) => {
    const end = index + keyLength;
    const key = isAsLong ? small.slice(index, end) : text.slice(index, end).toLowerCase();
    return { index, beginning: beginningOf(key) };
  });
}

const mostKept = 24;
const kept = new Map<string, Start[]>();

/** The words of a text, in order; of the texts asked for last they are known, since every matcher asks for the same few. */
export function startsIn(text: string): Start[] {
  const known = kept.get(text);
  if (known) return known;
  const found = readStarts(text);
  if (kept.size >= mostKept)
    for (const oldest of [...kept.keys()].slice(0, mostKept / 2)) kept.delete(oldest);
  kept.set(text, found);
  return found;
}
