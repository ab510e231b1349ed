import { isPrivate } from './private-patterns';
import { tidy } from './tidy';

const mostLetters = 160;

/** Abbreviations after which no sentence ends. */
const abbreviated =
  '(?<!\\b(?:dr|mr|mrs|ms|prof|st|vs|approx|no|nr|ca|z\\.b|e\\.g|i\\.e|inc|ltd|bzw|usw|dra?|sra?|sig|dott)\\.)';
const ends = new RegExp(
  [`${abbreviated}(?<=[.!?;…])\\s+`, '\\s*(?:->|=>|→|⇒|•|\\|)\\s*', '\\s+[-–—]\\s+'].join('|'),
  'iu',
);
/** A list of fragments that goes over into what somebody did, wants or asked. */
const goesOver =
  /,\s+(?=(?:and\s+|but\s+)?(?:(?:s?he|they)\s|(?:knows|runs|works|lives|grew|came|wants?|wanted|needs?|asked|asks|said|hopes|likes|loves|hates?|seem(?:s|ed)|looked|plans to|thinks|worries|cares)\b))/iu;

/** A note without its markup: what was pasted from a page or typed with stars. */
const withoutMarkup = (text: string) =>
  text
    .slice(0, 20_000)
    .replace(/<(script|style)\b[^>]{0,500}>[\s\S]{0,5000}?<\/\1>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]{0,500}>/gi, ' ')
    .replace(/[*`~#]+/g, ' ')
    .replace(/(^|\s)_+(?=\S)|(?<=\S)_+(?=[\s.,;]|$)/g, '$1');

/** Words said twice in a row by a slip of the keys. */
const withoutDoubles = (text: string) => text.replace(/(?<!\p{L})(\p{L}{2,})(?:\s+\1)+(?!\p{L})/giu, '$1');

/** The single thoughts of a note, in their order. What is private, or too long to stand in a letter, is left out. */
export function splitNote(note: string): string[] {
  return (
    withoutMarkup(note)
      .split(/[\r\n]+/)
      .flatMap((line) => tidy(line).split(ends))
      // Before it is cut further: half of an unkind sentence is no kinder.
      .filter((sentence) => !isPrivate(sentence))
      .flatMap((sentence) => sentence.split(goesOver))
      .map((piece) =>
        withoutDoubles(piece.replace(/["“”„«»]/g, '').replace(/^[\s\-–—•·,.:;>)]+|[,;:\s]+$/g, '')),
      )
      .map((piece) => ({ piece, bare: piece.replace(/[.!…\s]+$/, '') }))
      .filter(({ bare }) => bare.length > 2 && bare.length <= mostLetters && /\p{L}{2}/u.test(bare))
      .map(({ bare }) => bare)
  );
}
