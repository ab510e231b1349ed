const mostLines = 250;
const mostCharacters = 14_000;

/** “Mikiko Arai, Vice Chair”: a line of a list stands for itself. */
const isEntry = (line: string): boolean => line.length < 60 && /^\p{Lu}[^.!?]{3,40},\s[^.!?]+$/u.test(line);

/** Lines that one sentence runs over, wrapped by the sender’s program, as one. */
export function unwrapLines(lines: string[]): string[] {
  const joined: string[] = [];
  let read = 0;
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    const last = joined.at(-1) ?? '';
    const isWrapped =
      last.length >= 55 &&
      last.length < 600 &&
      !last.includes('\t') &&
      !(isEntry(line) && isEntry(lines[index + 1] ?? '')) &&
      /[\p{L},–-]$/u.test(last) &&
      /^(?:\p{Ll}|\p{Lu}[\p{Ll}]+(?:\s\p{L}+){0,4}[,.]|\()/u.test(line);
    if (isWrapped) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line.slice(0, 700).replace(/https?:\S+/g, ''));
    read += line.length;
    if (read > mostCharacters) break;
  }
  return joined;
}
