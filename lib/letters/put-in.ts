import { put, wovenNotes } from './memory';
import { weavePromise } from './promise';
import { strengthsFor } from './strength-for';
import { strengthPhrase } from './strength-phrase';
import { gap, type ThankYouInput } from './thank-you-input';
import { letterWords } from './words';

/** One thing that can be put into a letter: as it would stand in it, and the sentences that could carry it. */
export type Piece = { words: string; text: string; sentences: string[]; openings: string[]; gaps: string[] };

/** Long enough to know a sentence by how it begins. */
const leastOpening = 8;

function piece(words: string, text: string, name: string, frames: string[]): Piece {
  return {
    words,
    text,
    sentences: frames.map((frame) => put(frame, name, text)),
    openings: frames.map((frame) => frame.split('{')[0] ?? '').filter(({ length }) => length >= leastOpening),
    gaps: frames.map((frame) => put(frame, name, gap)),
  };
}

/** What the notes on this person, and the reader's strengths, have to give to a letter: nothing private is among it. */
export function piecesFor(input: ThankYouInput): { notes: Piece[]; strengths: Piece[] } {
  const { language, words } = letterWords(input.language);
  const frames = {
    topic: [...words.second, ...words.topic],
    wish: words.wish,
    told: words.told,
    said: words.said,
  };
  const notes = wovenNotes(input, language, words.quote).map(({ as, text }) =>
    piece(text, text, as, frames[as]),
  );
  const promises = input.notes
    .filter(({ about }) => about === 'promised')
    .flatMap(({ text }) => weavePromise(text, language) ?? [])
    .map((deed) => piece(deed, deed, 'topic', words.promised));
  const strengths = strengthsFor(input.person.part, input.strengths)
    .map((own) => [own, strengthPhrase(own, language)] as const)
    .filter(([, phrase]) => phrase !== '')
    .map(([own, phrase]) => piece(own, phrase, 'strengths', words.strengths[input.person.part ?? 'other']));
  return { notes: [...notes, ...promises], strengths };
}

const holds = (body: string, words: string) => body.toLowerCase().includes(words.toLowerCase());

/** Whether a letter says it already, in whatever sentence. */
export const isInLetter = (body: string, { text }: Piece): boolean => holds(body, text);

/** The sentence of the letter that says this and nothing else; null where there is none to take out. */
export const sentenceInLetter = (body: string, { sentences }: Piece): string | null =>
  sentences.find((sentence) => holds(body, sentence)) ?? null;

/**
 * The letter with one thing more: in the gap that waits for it, else as a sentence of its own beside its like, in
 * words that the letter has not used yet.
 */
export function putIn(body: string, { sentences, openings, gaps }: Piece): string {
  const waiting = gaps.findIndex((sentence) => body.includes(sentence));
  if (waiting >= 0) return body.replace(gaps[waiting] ?? '', () => sentences[waiting] ?? '');
  const sentence =
    sentences.find((one) => !openings.some((opening) => one.startsWith(opening) && body.includes(opening))) ??
    sentences[0] ??
    '';
  const paragraphs = body.split('\n\n');
  const beside = paragraphs.findLastIndex((one) => openings.some((opening) => one.includes(opening)));
  // Greeting and signature stay alone.
  const at = beside >= 0 ? beside : Math.min(1, paragraphs.length - 1);
  return paragraphs.map((one, index) => (index === at ? `${one} ${sentence}`.trim() : one)).join('\n\n');
}

/** The letter without that sentence. */
export function takeOut(body: string, own: Piece): string {
  const sentence = sentenceInLetter(body, own);
  if (!sentence) return body;
  const at = body.toLowerCase().indexOf(sentence.toLowerCase());
  const before = body.slice(0, at).replace(/ +$/, '');
  const after = body.slice(at + sentence.length).replace(/^ +/, '');
  const isInside = before !== '' && !before.endsWith('\n') && after !== '' && !after.startsWith('\n');
  return `${before}${isInside ? ' ' : ''}${after}`.replace(/\n{3,}/g, '\n\n').trim();
}
