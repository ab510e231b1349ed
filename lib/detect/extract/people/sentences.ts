import type { NamePatterns } from '../name-patterns';

const ends = /[.!?…]+["”»)]?\s+(?=[\p{Lu}\d¿¡"“«(])/gu;

/** The sentences of a line; the dot of `Dr.` or of an initial ends none. */
export function sentencesOf(line: string, words: NamePatterns): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(ends)) {
    const last = /([\p{L}.]+)$/u.exec(line.slice(Math.max(0, match.index - 12), match.index))?.[1] ?? '';
    const isAbbreviation =
      match[0].startsWith('.') &&
      (/^\p{Lu}$/u.test(last) ||
        words.isCourtesy.test(last) ||
        words.isHonour.test(last) ||
        /^(?:St|c\.a|z\.B|bzw|ca|ggf|approx|ext|no|Nr|Hr|Fr|u|a\.m|p\.m|Str|Av|Inc|Ltd|Co)$/i.test(last));
    if (isAbbreviation) continue;
    found.push(line.slice(from, match.index + match[0].trimEnd().length));
    from = match.index + match[0].length;
  }
  found.push(line.slice(from));
  return found;
}
