const mostCharacters = 100_000;
const mostLines = 3_000;
const lineLength = 1_000;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// Control characters other than tab and line break carry nothing that a person reads.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Most lines have nothing to clean, and one look tells. */
const unclean = /[^ -~¡-¬®-ɏ–—“”„•…€]|^ | {2}| $/;

/** One line of stranger's text: no invisible signs, white space collapsed, of bounded length. */
export function cleanLine(line: string): string {
  const bounded = line.length > lineLength ? line.slice(0, lineLength) : line;
  if (!unclean.test(bounded)) return bounded;
  return (
    bounded
      .replace(invisible, '')
      .replace(controls, ' ')
      .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
      // Cells and columns stay apart: what stands beside a name is not part of it.
      .replace(/\s+/g, (space) => (space.includes('\t') || space.length > 2 ? '\t' : ' '))
      .trim()
  );
}

/** A paragraph longer than a line may be, cut where a sentence or at least a word ends. */
function wrap(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > lineLength && parts.length < mostLines) {
    const head = rest.slice(0, lineLength);
    const sentence = head.lastIndexOf('. ') + 1;
    const word = head.lastIndexOf(' ');
    const at = sentence > lineLength / 2 ? sentence : word > lineLength / 2 ? word : lineLength;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** A text as clean lines, empty ones kept as marks of paragraphs; never more than 100 kB and 3000 lines. */
export function cleanLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, mostCharacters).split(/\r\n?|\n/, mostLines)) {
    for (const part of line.length > lineLength ? wrap(line) : [line]) {
      const clean = cleanLine(part);
      // Two and more empty lines say no more than one.
      if (clean !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(clean);
    }
  }
  return lines.slice(0, mostLines);
}
