import type { Clue, Page } from '../clue';
import { placeWords } from '../words/place-words';
import { addressIn, cutShort } from './addresses';
import { closingLines } from './closing-lines';
import { patternsOf } from './name-patterns';
import { toldPlaces } from './places-in-prose';
import { calendarEvent } from './times/calendar-times';

/** Where a sentence begins behind a place. */
const nextSentence = new RegExp(
  String.raw`(?<!\b${cutShort})\.\s(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Ll})`,
  'u',
);

const tidy = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,.;:–—-]+$/g, '')
    .replace(/^(?:[^(]*)\)$/, (whole) => whole.slice(0, -1))
    .replace(/^(?:the|el|la|il|lo|o|a|de|het|der|die|das|dem) (?=\p{Lu})/u, '')
    .trim();

const placeClue = (value: string, strength: number, certain = true): Clue => ({
  kind: 'place',
  value: tidy(value).slice(0, 300),
  certain,
  quote: tidy(value).slice(0, 200),
  by: 'places',
  strength,
});

/** Where the reader is to come: a labelled line, an address in the text, the calendar’s location. Never the footer. */
export function findPlaces(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const clues: Clue[] = [];
  const lines = page.lines.slice(0, 250);
  // A firm’s address under its name at the end of the mail is where it sits, not surely where one meets.
  const closing = page.signature.length > 0 ? [] : closingLines(page).slice(-3);
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.length > 900) continue;
    const isHeading = words.placeLabelAlone.test(line);
    const label = isHeading ? null : (words.placeLabel.exec(line) ?? /^\s?📍\s*/u.exec(line));
    const labelled = label ? line.slice(label[0].length) : '';
    if (labelled.length > 2 && labelled.length < 200) {
      const closed = labelled.replace(/\s\([^)]{20,}\)\s*$/, '');
      if (!placeWords.online.test(closed)) clues.push(placeClue(closed.split(nextSentence)[0] ?? closed, 1));
      continue;
    }
    if (isHeading || /^\s?📍\s*$/u.test(line)) {
      const next = lines.slice(index + 1, index + 6);
      const blank = next.findIndex((one, at) => one === '' && at > 0);
      const block = (blank > 0 ? next.slice(0, blank) : next.slice(0, 3)).filter(
        (one) => one !== '' && one.length < 90,
      );
      const end = block.findIndex(
        (one) => /[.!?]$|:\s/.test(one) || words.placeLabelAlone.test(one) || one.includes('\t'),
      );
      const whole = (end >= 0 ? block.slice(0, Math.max(1, end)) : block).join(' ');
      if (whole.length > 2 && !placeWords.online.test(whole)) clues.push(placeClue(whole, 0.98));
      continue;
    }
    const isClosing = closing.includes(line) && !/\b(?:at|in|we|are)\b/i.test(line);
    const told = isClosing ? [] : toldPlaces(line, words);
    const found = addressIn(line, words, told);
    if (found)
      clues.push(placeClue(found.value, isClosing ? 0.3 : found.strength, found.certain && !isClosing));
    for (const { value, strength, certain } of told)
      if (!found?.value.includes(value.replace(/^the /, ''))) clues.push(placeClue(value, strength, certain));
  }
  const event = calendarEvent(page);
  if (event?.location && !placeWords.online.test(event.location) && !event.location.includes('@'))
    clues.push(placeClue(event.location.replace(/\n/g, ', '), 0.7));
  return clues;
}
