import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { quoteWords } from '../../words/quote-words';
import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';

/** One earlier mail of the thread: who wrote it, and its lines. */
type Voice = { writer: NamedPerson | null; lines: string[] };

const mostLines = 240;
const mostVoices = 5;
const opens = /^(?:on|am|le|el|em|il|op)\s/i;
const from = /^\*?(?:from|von|de|da|van)\s?:\*?\s(.{2,160})$/iu;
const address = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{3,120}/u;

function writerIn(head: string, words: NamePatterns): NamedPerson | null {
  const email = address.exec(head)?.[0] ?? null;
  const plain = head.replace(/<[^>]*>?/g, ' ').replace(address, ' ');
  const turned = /^"?([\p{L}'-]+),\s([\p{L}'. -]+?)"?\s*$/u.exec(plain.trim());
  const [named] = findNames(turned ? `${turned[2]} ${turned[1]}` : plain, words).slice(-1);
  return named ? { name: named.name, title: null, email } : null;
}

/**
 * The earlier mails below or within a mail, the newest first. Read only where somebody asks: it takes the text once more.
 */
export function voicesOf(page: Page, words: NamePatterns): Voice[] {
  const voices: Voice[] = [];
  const lines = page.mail.text
    .slice(0, 24_000)
    .split(/\r?\n/, 600)
    .map((line) =>
      line
        .slice(0, 600)
        .replace(/^(?:>\s?)+/, '')
        .trim(),
    );
  for (const [index, line] of lines.entries()) {
    const head = from.exec(line)?.[1];
    const isBelow =
      head !== undefined && lines.slice(index + 1, index + 6).some((next) => quoteWords.field.test(next));
    // The line above a quoted mail may run over two.
    const pair =
      opens.test(line) && !quoteWords.wrote.test(line) ? `${line} ${lines[index + 1] ?? ''}` : line;
    if (isBelow || quoteWords.wrote.test(pair)) {
      if (voices.length === mostVoices) break;
      voices.push({ writer: writerIn(isBelow ? head : pair, words), lines: [] });
    } else {
      const open = voices.at(-1)?.lines;
      if (open && open.length < mostLines && !quoteWords.field.test(line)) open.push(line);
    }
  }
  return voices;
}
