import { placeWords } from '../words/place-words';
import { cutShort } from './addresses';
import type { NamePatterns } from './name-patterns';

/** What a phrase that may name a place is made of. */
export type PlacePhrase = {
  value: string;
  end: number;
  /** A word for a place is in it: “office”, “yard”. */
  hasHead: boolean;
  /** A name or a number is in it. */
  isNamed: boolean;
  /** “our”: it is the firm’s own. */
  isOwn: boolean;
};

const mostTokens = 22;
const token = /[^\s,;:!?()\t]+/uy;
const short = new RegExp(String.raw`^${cutShort}\.$`, 'iu');

type WordKind = 'head' | 'name' | 'number' | 'own' | 'join' | 'loose' | null;

/** What a word can be in the name of a place. */
function kindOf(word: string, last: string, words: NamePatterns): WordKind {
  if (
    placeWords.contracted.test(word) ||
    (last === '' && placeWords.saysTime.test(word)) ||
    placeWords.noPlace.test(word)
  )
    return null;
  if (words.isHead(word)) return 'head';
  // “2.14” may be a room, and an hour: behind a word for a room it is the room.
  if (/^\d/.test(word))
    return !placeWords.hour.test(word) || words.isRoom.test(last) || words.isHead(last) ? 'number' : null;
  if (last === '' && words.isOwn.test(word)) return 'own';
  if (placeWords.joins.test(word) || placeWords.standsIn.test(word))
    return /^(?:The|La|Le|El|Il|De)$/.test(word) && last === '' ? 'name' : 'join';
  const isNoName = words.isNoName(word) && !words.isRoom.test(word);
  if (/^[\p{Lu}#&]/u.test(word)) return isNoName ? 'loose' : 'name';
  return (!isNoName ||
    placeWords.adjective.test(word) ||
    (placeWords.belongs.test(last) && words.language !== 'en')) &&
    /^\p{L}[\p{L}'-]*$/u.test(word)
    ? 'loose'
    : null;
}

const nextWord = (text: string, at: number): string => /^ (\p{L}+)/u.exec(text.slice(at, at + 30))?.[1] ?? '';
/** “14th floor”: the number says which. */
const isFloor = (text: string, at: number, words: NamePatterns): boolean => words.isHead(nextWord(text, at));
/** “on 14 October” is no place, “at 12 Mill Lane” one. */
const isAddressed = (text: string, at: number, words: NamePatterns): boolean =>
  !words.isNoName(nextWord(text, at));

/** One piece of an address: ends before a sign, or where the words stop being those of a place. */
function readPiece(text: string, at: number, words: NamePatterns): PlacePhrase | null {
  const piece = { value: '', end: at, hasHead: false, isNamed: false, isOwn: false };
  let [cursor, last, loose] = [at, '', 0];
  for (let count = 0; count < mostTokens; count += 1) {
    token.lastIndex = cursor;
    const raw = token.exec(text)?.[0];
    if (!raw) break;
    const word = raw.replace(/[.…'"”]+$/u, '');
    const kind = kindOf(word, last, words);
    const isFound = piece.hasHead || piece.isNamed;
    const isJoined = placeWords.joins.test(last) || placeWords.standsIn.test(last);
    if (
      kind === null ||
      (kind === 'number' &&
        placeWords.standsIn.test(last) &&
        !isAddressed(text, cursor + raw.length, words)) ||
      (kind === 'number' &&
        !isFound &&
        !isFloor(text, cursor + raw.length, words) &&
        (loose > 0 || !/^[^\s.,?!;:]+ \p{Lu}/u.test(text.slice(cursor, cursor + 40))))
    )
      break;
    if (kind === 'head' || kind === 'name' || kind === 'number') {
      if (kind !== 'head' && loose > 0 && isFound) break;
      piece.isNamed ||= kind !== 'head' || (/^\p{Lu}/u.test(word) && words.language === 'en' && last !== '');
      piece.hasHead ||= kind === 'head';
      piece.end = cursor + word.length;
      loose = 0;
    } else if (kind === 'own') piece.isOwn = true;
    else if (kind === 'join') {
      if (
        !isFound ||
        (isJoined && !placeWords.article.test(word)) ||
        (isJoined && !piece.hasHead && placeWords.standsIn.test(last))
      )
        break;
    } else {
      const isOfRoom = piece.hasHead && placeWords.belongs.test(last) && words.language !== 'en';
      if (isOfRoom) piece.end = cursor + word.length;
      else if ((isFound && !(isJoined && piece.hasHead)) || loose >= 3) break;
      else loose += 1;
    }
    const isEnd =
      (/\p{L}{2}[.…]+$|\d\.$/u.test(raw) && !short.test(raw)) ||
      (/^\p{Lu}\.$/u.test(raw) && words.isHead(last));
    last = word;
    cursor += raw.length;
    if (isEnd || text[cursor] !== ' ' || !/\S/.test(text[cursor + 1] ?? '')) break;
    cursor += 1;
  }
  if (!piece.hasHead && !piece.isNamed) return null;
  piece.value = text.slice(at, piece.end);
  // “at 18 Swedish time”
  if (
    placeWords.online.test(piece.value) ||
    /^\s?(?:uk |local )?time\b/i.test(text.slice(piece.end, piece.end + 12))
  )
    return null;
  return piece;
}

/** Behind a piece: the mark that it ended there. */
const closes = /^\.?\s?(?:[.,;!?()]|[–—-]\s|$)/;

/** The place that begins here, with the pieces behind commas and what a bracket adds; null where none does. */
export function readPlace(text: string, at: number, words: NamePatterns): PlacePhrase | null {
  const first = readPiece(text, at, words);
  if (!first) return null;
  const whole = { ...first };
  for (let count = 0; count < 5; count += 1) {
    const rest = text.slice(whole.end, whole.end + 80);
    const bracket = /^ \(([^()]{3,60})\)/.exec(rest);
    if (bracket?.[1] && whole.isNamed && isOfPlace(bracket[1], words)) {
      whole.end += bracket[0].length;
      continue;
    }
    const comma =
      /^(?:, | - | – )(?:(?:next to|close to|opposite|behind|above|just off) )?(?:the )?(?=\S)/.exec(rest);
    if (!comma) break;
    const piece = readPiece(text, whole.end + comma[0].length, words);
    if (!piece || !closes.test(text.slice(piece.end, piece.end + 3))) break;
    if (!piece.hasHead && (!comma[0].startsWith(', ') || !/^[\p{Lu}\d]/u.test(piece.value))) break;
    whole.end = piece.end;
    whole.hasHead ||= piece.hasHead;
    whole.isNamed ||= piece.isNamed;
  }
  return { ...whole, value: text.slice(at, whole.end) };
}

/** “(first floor, above the shop)”: a floor, a room, a street; not what one is to do there. */
const isOfPlace = (inside: string, words: NamePatterns): boolean =>
  (words.isRoom.test(inside) || words.street.test(inside)) &&
  !/\b(?:use|take|ask|ring|go|not|for|there|we)\b/i.test(inside);
