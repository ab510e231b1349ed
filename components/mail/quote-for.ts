import type { Reading } from '../../lib/model/reading';
import { quoteAround } from '../look/quote-around';

/** The words of the mail that the first of these fields came from; null where none are kept. */
export function quoteFor(
  { understanding, mail }: Reading,
  ...fields: string[]
): { words: string; marked: string } | null {
  for (const field of fields) {
    const found = understanding.quotes.find(
      (quote) => quote.field === field || quote.field.startsWith(`${field}.`),
    );
    if (found) return quoteAround(mail.text, found.words);
  }
  return null;
}

/** The words of the mail around something that stands in it, such as a name; null where it does not. */
export function quoteOf(
  { mail }: Reading,
  words: string | undefined,
): { words: string; marked: string } | null {
  return words && mail.text.includes(words) ? quoteAround(mail.text, words) : null;
}
