import { placeWords } from '../words/place-words';
import type { NamePatterns } from './name-patterns';

/** Words of a location that is no place. */
/** What is cut short before a point in an address: the point ends no sentence. */
export const cutShort = '(?:St|Dr|Str|Ave?|Rd|Bldg|No|Col|Jr|Mt|Ste)';
const behindPlace = new RegExp(
  String.raw`(?<!\b${cutShort})[.!?;](?:\s|$)|\t|\s[–—-]\s|\swhere\s|\sat\s|\sum\s`,
);

const leadingIn = /^(?:in|at|on|to|im|am|op|em|en|dans)\s/iu;

/** A piece between commas that belongs to an address: a house, a floor, a town with its code. */
function isPiece(piece: string, words: NamePatterns): boolean {
  const text = piece.trim();
  if (text === '' || text.length > 48 || placeWords.online.test(text) || placeWords.isTime.test(text))
    return false;
  if (leadingIn.test(text) || placeWords.saysWhen.test(text)) return false;
  if (/^(?:use|take|ask|please|go|enter|ring|press|follow|through|and|bring|wear)\b/i.test(text))
    return false;
  if (words.isRoom.test(text) && text.split(' ').length <= 6) return true;
  const tokens = text.split(' ');
  return (
    tokens.length <= 5 &&
    tokens.every(
      (token) =>
        /^(?:[\p{Lu}\d(&]|d['’]|l['’])/u.test(token) ||
        /^(?:de|la|le|du|des|der|am|an|im|of|and|the|et|i|del|di|do|da|dos|van|den|bei|sur|les|lès)$/.test(
          token,
        ),
    )
  );
}

/** The pieces before a street that belong to its address: a building’s name, a room. */
function piecesBefore(before: string, words: NamePatterns): string {
  const sentence = before.split(/[.!?:;]\s|[(–—]\s?|\),?\s|\s-\s/).at(-1) ?? '';
  if (!/,\s*$/.test(sentence)) return '';
  const pieces = sentence.replace(/,\s*$/, '').split(/,\s/);
  const kept: string[] = [];
  for (const [index, piece] of pieces.reverse().entries()) {
    if (!/^\p{Ll}/u.test(piece) && !/\p{Ll}{2,}\s(?:to|at|in)\s/u.test(piece) && isPiece(piece, words)) {
      kept.unshift(piece);
      continue;
    }
    const starts = [...piece.matchAll(placeWords.leadsIn)].map((match) => match.index + match[0].length);
    // The longest that is written like a name, else the nearest: “the main building”.
    const rests = starts
      .reverse()
      .map((start) => piece.slice(start))
      .filter((rest) => isPiece(rest, words));
    const own = rests.filter((rest) => /^[\p{Lu}\d]/u.test(rest)).at(-1) ?? rests[0];
    if (own && index < 3) kept.unshift(own);
    break;
  }
  return kept.length > 0 ? `${kept.slice(-3).join(', ')}, ` : '';
}

/** The pieces behind a street: floor, town, a note in brackets. */
function piecesBehind(behind: string, words: NamePatterns): string {
  const text = behind.split(behindPlace)[0] ?? '';
  const lead = /^,?\s?/.exec(text)?.[0] ?? '';
  const parts = text.slice(lead.length).split(/,\s/);
  let kept = '';
  for (const [index, part] of parts.entries()) {
    const plain = part
      .replace(/\s\([^)]*\)?$/, '')
      .replace(/\s(?:and|und|et|y|e|en)\s\p{Ll}.*$|\s(?:on|am|le|el|il|op)\s\d.*$|\sstatt$/u, '');
    const isFirst = index === 0 && !lead.includes(',');
    if (isFirst && part === '') continue;
    if (!isPiece(plain, words) || (isFirst && !/^(?:\d|[A-Z]{2}\b|[\p{Lu}(])/u.test(part))) break;
    kept += `${index === 0 ? lead : ', '}${plain}`;
    if (plain !== part) break;
  }
  return kept;
}

/** The place that a line names, where `told` are those that its sentences lead in: a street with what belongs to it, a numbered room. */
export function addressIn(
  line: string,
  words: NamePatterns,
  told: { start: number; end: number }[],
): { value: string; strength: number; certain: boolean } | null {
  const whole = ({ 0: core, index }: RegExpExecArray): string => {
    const end = index + core.length;
    const own = told.find((one) => one.start < index && one.end >= index);
    const before = own
      ? line.slice(own.start, index).replace(words.justOurs, '')
      : piecesBefore(line.slice(0, index), words);
    const behind = line.slice(end);
    const town = placeWords.inTown.exec(behind)?.[0] ?? '';
    const more = piecesBehind(behind.slice(town.length), words);
    const toldEnd = own && own.end > end + town.length + more.length ? line.slice(end, own.end) : null;
    return `${before}${core}${toldEnd ?? `${town}${more}`}`;
  };
  const street = words.street.exec(line);
  if (street) {
    const isLed = /\d/.test(street[0]) || /\b(?:on|in|at|to)\s(?:the )?$/i.test(line.slice(0, street.index));
    const strength = /\d/.test(street[0]) ? 0.85 : 0.4;
    const isTold = told.some(({ start, end }) => start < street.index && end > street.index);
    return { value: whole(street), strength, certain: isLed || isTold };
  }
  const room = words.room.exec(line);
  return room && /\d/.test(room[0]) ? { value: whole(room), strength: 0.55, certain: true } : null;
}
