import { cutShort, online } from './addresses';
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
/** Inside a name. */
const joins =
  /^(?:of|the|de|la|le|las|los|les|du|des|del|della|dello|dei|delle|degli|di|do|da|dos|das|der|den|dem|van|von|zum|zur|and|und|et|y|e|&)$/iu;
/** Between a word for a place and where that is. */
const standsIn =
  /^(?:on|in|at|near|above|behind|opposite|outside|under|off|beside|an|am|im|bei|à|au|aux|sur|chez|en|em|na|no|a|al|alla|presso|te|op|aan|bij)$/iu;
const article = /^(?:the|der|dem|den|die|la|le|les|el|los|las|il|lo|o|os|de|het)$/iu;
/** Romance tongues name a room by what is done in it: “salle des mariages”. */
const belongs = /^(?:des|du|de|del|della|di|do|da|dos|das|dei)$/iu;
const adjective =
  /^(?:main|front|back|side|rear|north|south|east|west|upper|lower|first|second|third|staff|reception|meeting|conference)$/i;
const contracted = /['’](?:re|ll|ve|m|d|t)$/i;
const hour = /^(?:\d{1,2}(?:[:.h]\d\d)?(?:[ap]m|h|uhr|u)|\d{1,2}[:h]\d\d|\d{1,2}\.\d\d|\d{4})$/iu;
const short = new RegExp(String.raw`^${cutShort}\.$`, 'iu');

/** “at half one”, “at noon”. */
const saysTime =
  /^(?:half|quarter|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|quiet|suitable|private)$/;
const noPlace = /^(?:with|for|from|by|so|then|who|where|when|suits?|as)$/i;

type WordKind = 'head' | 'name' | 'number' | 'own' | 'join' | 'loose' | null;

/** What a word can be in the name of a place. */
function kindOf(word: string, last: string, words: NamePatterns): WordKind {
  if (contracted.test(word) || (last === '' && saysTime.test(word)) || noPlace.test(word)) return null;
  if (words.isHead(word)) return 'head';
  // “2.14” may be a room, and an hour: behind a word for a room it is the room.
  if (/^\d/.test(word))
    return !hour.test(word) || words.isRoom.test(last) || words.isHead(last) ? 'number' : null;
  if (last === '' && words.isOwn.test(word)) return 'own';
  if (joins.test(word) || standsIn.test(word))
    return /^(?:The|La|Le|El|Il|De)$/.test(word) && last === '' ? 'name' : 'join';
  const isNoName = words.isNoName(word) && !words.isRoom.test(word);
  if (/^[\p{Lu}#&]/u.test(word)) return isNoName ? 'loose' : 'name';
  return (!isNoName || adjective.test(word) || (belongs.test(last) && words.language !== 'en')) &&
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
    const isJoined = joins.test(last) || standsIn.test(last);
    if (
      kind === null ||
      (kind === 'number' && standsIn.test(last) && !isAddressed(text, cursor + raw.length, words)) ||
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
        (isJoined && !article.test(word)) ||
        (isJoined && !piece.hasHead && standsIn.test(last))
      )
        break;
    } else {
      const isOfRoom = piece.hasHead && belongs.test(last) && words.language !== 'en';
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
  if (online.test(piece.value) || /^\s?(?:uk |local )?time\b/i.test(text.slice(piece.end, piece.end + 12)))
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
