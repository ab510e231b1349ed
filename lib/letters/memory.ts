import type { Choose } from './choose';
import { gap, type Length, type LetterDoubt, type ThankYouInput } from './thank-you-input';
import { tidy } from './tidy';
import { type Woven, weaveNote } from './weave';
import type { ThankYouWords } from './words/letter-words';

/** Which notes may enter a letter, most fitting first. Concerns, reactions, tests and money stay private. */
const usable = ['talked about', 'cared about', 'learned', 'free'] as const;

/** What reads best in a letter: a topic, then a wish, then what was told; a quoted note only where there is nothing else. */
const rank: Record<Woven['as'], number> = { topic: 0, wish: 1, told: 2, said: 3 };

const sentences: Record<Length, number> = { short: 1, medium: 2, long: 3 };

/** Put in by function, so that a `$` in somebody's words stays one. */
export const put = (sentence: string, name: string, value: string) =>
  sentence.replace(`{${name}}`, () => value);

/** What the notes on this person may say to them, best first, nothing twice. */
export function wovenNotes(
  { notes, person }: ThankYouInput,
  language: string,
  quote: [string, string],
): Woven[] {
  const woven = usable.flatMap((about) =>
    notes
      .filter((note) => note.about === about)
      .flatMap(({ text }) => weaveNote(text, language, quote))
      // A free note was written for oneself: only its topic may go in.
      .filter((one) => about !== 'free' || one.as === 'topic'),
  );
  const names = (person.name ?? '').split(/\s+/).filter(({ length }) => length > 2);
  const key = (one: Woven) => one.text.toLowerCase().replace(/^(?:the|an?|your) /, '');
  return (
    woven
      // Quoted whole, a sentence about them would speak of them in the third person.
      .filter(({ as, text }) => as !== 'said' || !names.some((name) => text.includes(name)))
      .filter((one, index) => woven.findIndex((other) => key(other) === key(one)) === index)
      .sort((one, other) => rank[one.as] - rank[other.as])
  );
}

/** The sentences that only this person's letter can have. Without a note that may go in: one gap. */
export function memory(
  input: ThankYouInput,
  length: Length,
  words: ThankYouWords,
  language: string,
  choose: Choose,
  doubts: LetterDoubt[],
): string {
  const [first, ...others] = wovenNotes(input, language, words.quote);
  if (!first) {
    const why = input.notes.some(({ text }) => tidy(text) !== '')
      ? 'Nothing in your notes on this person can go in as it stands.'
      : 'No note says what you talked about with this person.';
    doubts.push({ field: 'notes', why });
    return put(choose(words.topic, 'topic'), 'topic', gap);
  }
  const sentence = (one: Woven, topics: string[], slot: string) => {
    if (one.as === 'topic') return put(choose(topics, slot), 'topic', one.text);
    return put(choose(words[one.as], slot), one.as, one.text);
  };
  const further = others.filter((one) => one.as !== 'said').slice(0, sentences[length] - 1);
  // Each frame serves once: two sentences that begin alike sound like a list.
  const taken: string[] = [];
  const fresh = (frames: string[]) => {
    const left = frames.filter((frame) => !taken.includes(frame));
    return left.length > 0 ? left : frames;
  };
  return [first, ...further]
    .map((one, index) => {
      const frames = fresh(index === 0 ? words.topic : words.second);
      if (one.as === 'topic') taken.push(choose(frames, `topic${index}`));
      return sentence(one, frames, `topic${index}`);
    })
    .join(' ');
}
