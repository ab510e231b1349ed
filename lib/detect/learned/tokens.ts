import type { Page } from '../clue';
import { remembered } from '../extract/remembered';

/** A word or a sign of a line, and where it stands there; the numbers its small letters and its shape are known by. */
export type Token = {
  text: string;
  low: string;
  word: number;
  shape: string;
  form: number;
  at: number;
  end: number;
};
export const parts = ['subject', 'body', 'signature', 'history'] as const;
/** A line of a mail cut into tokens; `label`: the words before its colon or dash. */
export type TokenLine = {
  part: (typeof parts)[number];
  text: string;
  tokens: Token[];
  label: string;
};

const token = /[\p{L}\p{M}\p{N}_]+(?:['’\-./&][\p{L}\p{M}\p{N}_]+)*|[^\p{L}\p{M}\p{N}\s]/gu;
const labelled = /^[^\p{L}\d]*([\p{L}\d /]{2,24}?)\s*[:|–-]/u;
const longestLine = 1_500;
const mostTokens = 700;

/** Words and shapes are looked up by number. Strangers’ words are without end: what comes too late has no number, 0. */
const mostWords = 4_095;
const mostForms = 31;
const wordNumbers = new Map<string, number>();
const formNumbers = new Map<string, number>();
function numberIn(numbers: Map<string, number>, most: number, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined || numbers.size >= most) return known ?? 0;
  numbers.set(text, numbers.size + 1);
  return numbers.size;
}

export const numberOfWord = (text: string): number => numberIn(wordNumbers, mostWords, text);

const lookOf = remembered((text: string) => {
  const low = text.toLowerCase();
  const shape = shapeOf(text);
  return { low, word: numberOfWord(low), shape, form: numberIn(formNumbers, mostForms, shape) };
});

/** A token of these signs, at a place of its line. */
function tokenOf(text: string, at: number): Token {
  const { low, word, shape, form } = lookOf(text);
  return { text, low, word, shape, form, at, end: at + text.length };
}

/** What stands before a line’s first token and behind its last. */
export const edge: Token = tokenOf('^', 0);

/** What a token looks like: `Xx` with a capital, `X` all capitals, `A` one, `x` small, `9` a number, or the sign itself. */
function shapeOf(text: string): string {
  if (/^\p{N}+$/u.test(text)) return '9';
  if (!/^[\p{L}\p{N}_]/u.test(text)) return text;
  if (text === text.toUpperCase() && /\p{L}/u.test(text)) return text.length > 1 ? 'X' : 'A';
  if (/^\p{Lu}/u.test(text)) return 'Xx';
  return /\p{N}/u.test(text) ? 'x9' : 'x';
}

function cut(part: TokenLine['part'], line: string): TokenLine {
  const text = line.slice(0, longestLine);
  const tokens = Array.from(text.matchAll(token), ({ 0: word, index }) => tokenOf(word, index));
  return { part, text, tokens, label: labelled.exec(text)?.[1]?.toLowerCase() ?? '' };
}

/** The lines of a mail in which something may be named, cut into tokens; some hundred tokens at most. */
export function tokenLines(page: Page): TokenLine[] {
  const lines: TokenLine[] = [];
  let count = 0;
  const add = (part: TokenLine['part'], some: string[]) => {
    for (const text of some) {
      if (count >= mostTokens) return;
      if (text.trim() === '') continue;
      const line = cut(part, text);
      count += line.tokens.length;
      if (line.tokens.length > 0) lines.push(line);
    }
  };
  add('subject', [page.subject]);
  add('body', page.lines.slice(0, 120));
  add('signature', page.signature.slice(0, 12));
  add('history', page.history.slice(0, 40));
  return lines;
}
