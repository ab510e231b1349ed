import type { Page } from '../../clue';
import type { Token } from './token';
import { readTokens } from './tokens';

/** A line that says something of time. The subject is line -1. */
export type ReadLine = { line: number; text: string; tokens: Token[] };

const mostLines = 600;
/** So many times stand in no mail that a person writes. */
const mostTokens = 600;

/** The lines of a mail that say something of time. */
export function readLines(page: Page): ReadLine[] {
  const lines: ReadLine[] = [];
  let count = 0;
  for (let line = -1; line < Math.min(page.lines.length, mostLines) && count < mostTokens; line += 1) {
    const text = line < 0 ? page.subject : (page.lines[line] as string);
    const tokens = readTokens(text, page.language);
    if (tokens.length > 0) lines.push({ line, text, tokens });
    count += tokens.length;
  }
  return lines;
}
