import { remembered } from '../extract/remembered';
import { concepts } from '../words/labels/concepts';

const order = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

const leastBeginning = 3;
const mostBeginning = 16;

type Meaning = (word: string) => string | null;

const compiled = new Map<string, Meaning>();

function compile(language: string): Meaning {
  const exact = new Map<string, string>();
  const beginnings = new Map<string, string>();
  for (const one of language === 'en' ? ['en'] : ['en', language])
    for (const [concept, line] of Object.entries(concepts))
      for (const word of (line.split('|')[order.indexOf(one)] ?? '').trim().split(/\s+/).filter(Boolean))
        if (word.endsWith('*')) beginnings.set(word.slice(0, -1), concept);
        else exact.set(word, concept);
  return remembered((word) => {
    const whole = exact.get(word);
    if (whole) return whole;
    for (let length = Math.min(word.length, mostBeginning); length >= leastBeginning; length -= 1) {
      const found = beginnings.get(word.slice(0, length));
      if (found) return found;
    }
    return null;
  });
}

/** What each word of a mail means, as far as it helps to tell what the mail is; null where it does not. */
export function meaningsOf(words: string[], language: string): (string | null)[] {
  const meaning = compiled.get(language) ?? compile(language);
  compiled.set(language, meaning);
  return words.map(meaning);
}
