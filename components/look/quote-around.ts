/** Half a line on either side is enough to recognise the sentence. */
const reach = 56;

function cutAtWord(text: string, from: 'start' | 'end'): string {
  if (text.length <= reach) return text;
  if (from === 'end') return `${text.slice(0, reach).replace(/\s+\S*$/, '')}…`;
  return `…${text.slice(-reach).replace(/^\S*\s+/, '')}`;
}

/** The sentence around `words` in a mail's text, so that the reader sees where they stand; the words alone if they are not found. */
export function quoteAround(text: string, words: string): { words: string; marked: string } {
  const flat = (part: string) => part.replace(/\s+/g, ' ').trim();
  const found = text.indexOf(words);
  const marked = flat(words);
  if (found < 0 || !marked) return { words: marked, marked };
  const lineStart = text.lastIndexOf('\n\n', found) + 1;
  const lineEnd = text.indexOf('\n\n', found + words.length);
  const before = text
    .slice(lineStart, found)
    .replace(/\s+/g, ' ')
    .replace(/^ /, '')
    .replace(/^.*[.!?] (?=\S*)/, '');
  const after = text
    .slice(found + words.length, lineEnd < 0 ? undefined : lineEnd)
    .replace(/\s+/g, ' ')
    .replace(/([.!?])\s.*$/, '$1')
    .trimEnd();
  return { words: `${cutAtWord(before, 'start')}${marked}${cutAtWord(after, 'end')}`, marked };
}
