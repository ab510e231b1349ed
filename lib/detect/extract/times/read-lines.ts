import type { Page } from '../../clue';
import { schedule } from '../../words/schedule';
import type { Token } from './token';
import { readTokens } from './tokens';

/** A line that says something of time. The subject is line -1. */
export type ReadLine = { line: number; text: string; tokens: Token[] };

const mostLines = 600;
/** So many times stand in no mail that a person writes. */
const mostTokens = 600;

/** The lines with every hour whole. */
function wholeHours(lines: string[]): string[] {
  const whole = [...lines];
  for (let at = 0; at + 1 < whole.length; at += 1) {
    const [here, next] = [whole[at] as string, whole[at + 1] as string];
    const rest = schedule.cutHour.test(here) ? schedule.hourGoesOn.exec(next)?.[0] : undefined;
    if (!rest) continue;
    whole[at] = `${here} ${rest}`;
    whole[at + 1] = next.slice(rest.length);
  }
  return whole;
}

/** The lines of a mail that say something of time. */
export function readLines(page: Page): ReadLine[] {
  const lines: ReadLine[] = [];
  let count = 0;
  const said = wholeHours(page.lines.slice(0, mostLines));
  for (let line = -1; line < said.length && count < mostTokens; line += 1) {
    const text = line < 0 ? page.subject : (said[line] as string);
    const tokens = readTokens(text, page.language);
    if (tokens.length > 0) lines.push({ line, text, tokens });
    count += tokens.length;
  }
  return lines;
}
