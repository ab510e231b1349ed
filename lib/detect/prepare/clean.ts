const mostCharacters = 100_000;
const mostLines = 3_000;
const lineLength = 1_000;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// Control characters other than tab and line break carry nothing that a person reads.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** One line of stranger's text: no invisible signs, white space collapsed, of bounded length. */
export function cleanLine(line: string): string {
  return (
    line
      .slice(0, lineLength)
      .replace(invisible, '')
      .replace(controls, ' ')
      .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
      // Cells and columns stay apart: what stands beside a name is not part of it.
      .replace(/\s+/g, (space) => (space.includes('\t') || space.length > 2 ? '\t' : ' '))
      .trim()
  );
}

/** A text as clean lines, empty ones kept as marks of paragraphs; never more than 100 kB and 3000 lines. */
export function cleanLines(text: string): string[] {
  const lines = text.slice(0, mostCharacters).replace(/\r\n?/g, '\n').split('\n', mostLines);
  // Two and more empty lines say no more than one.
  return lines
    .map(cleanLine)
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
}
