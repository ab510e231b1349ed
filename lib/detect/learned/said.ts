import { meaningsOf } from './concepts';

/** The words of a text in small letters, what each means, and in which sentence it stands. */
export type Said = { words: string[]; meanings: (string | null)[]; sentences: number[] };

const token = /\p{L}+(?:['’]\p{L}+)?|\d+|[?!]|[.:\n]/gu;
const address = /\S+@\S+/g;
const link = /https?:\S+/gi;

/** Reads up to so many words; every number is alike. */
export function readWords(text: string, most: number, language: string): Said {
  let bare = text.slice(0, most * 12);
  if (bare.includes('://')) bare = bare.replace(link, ' url ');
  if (bare.includes('@')) bare = bare.replace(address, ' mail ');
  const words: string[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  for (const [sign] of bare.toLowerCase().matchAll(token)) {
    if (sign === '.' || sign === ':' || sign === '\n') sentence += 1;
    else {
      const first = sign.charCodeAt(0);
      words.push(first >= 48 && first <= 57 ? '#' : sign.replace('’', "'"));
      sentences.push(sentence);
      if (sign === '?' || sign === '!') sentence += 1;
      if (words.length === most) break;
    }
  }
  return { words, meanings: meaningsOf(words, language), sentences };
}
