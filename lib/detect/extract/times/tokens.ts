import { schedule } from '../../words/schedule';
import {
  followsDay,
  isAskedHour,
  isDayNumber,
  isLateHour,
  isListedHour,
  isPlanHour,
  isSameHour,
} from './bare-numbers';
import { daysBefore } from './days-before';
import { isDottedHour, isDottedRow } from './dotted-hour';
import { readDate } from './read-date';
import { readLength, readTaken } from './read-length';
import { readTime } from './read-time';
import { readWord } from './read-word';
import { readCity, readZone } from './read-zone';
import { run } from './sticky';
import type { Token } from './token';
import { beginningsOf, languagesOf, patternsOf } from './token-patterns';

function readToken(
  text: string,
  at: number,
  language: string,
  isAfterDay: boolean,
  isRow: boolean,
  isEnglish: boolean,
): Token | null {
  const patterns = patternsOf(language);
  const isDigit = /\d/.test(text[at] as string);
  const taken = isDigit ? readTaken(text, at) : null;
  if (taken) return taken;
  const date = isRow ? null : readDate(text, at, patterns, language === 'de', isEnglish);
  if (date) return date;
  const word = isDigit ? null : readWord(text, at, patterns);
  if (word) return word;
  const isLengthFirst = language !== 'nl' && language !== 'fr' && language !== 'it';
  const length = isLengthFirst ? readLength(text, at, patterns) : null;
  if (length) return length;
  // “dure une heure et demie”: without a word like “at” it is how long.
  const isLength =
    !isLengthFirst &&
    !isAfterDay &&
    !isDigit &&
    !patterns.clock.at.test(text.slice(Math.max(0, at - 14), at));
  const said = isLength ? readLength(text, at, patterns) : null;
  if (said) return said;
  const time = readTime(text, at, patterns, isAfterDay);
  if (time) return time;
  const late = isLengthFirst ? null : readLength(text, at, patterns);
  if (late) return late;
  const day = run(patterns.dayOnly, text, at);
  return day && Number(day[1]) >= 1 && Number(day[1]) <= 31
    ? { kind: 'day', at, end: patterns.dayOnly.lastIndex, day: Number(day[1]) }
    : null;
}

/** A zone says something only behind a time, and is written large unless it stands close. */
function readZoneToken(text: string, at: number, tokens: Token[]): Token | null {
  const last = tokens.at(-1);
  const isAfterTime = last?.kind === 'time' && at - last.end < 6;
  const mayBe =
    isAfterTime ||
    /[A-Z+-]/.test(text[at] as string) ||
    /^(?:hora|heure|ora|uk)/i.test(text.slice(at, at + 6));
  const rest = text.slice(at, at + 60);
  // “2pm ct”: in small letters only right behind am or pm.
  const isUsual = isAfterTime && last.from.half !== null && /^[ecmp]t\b/.test(rest);
  const zone =
    (mayBe ? readZone(isUsual ? rest.slice(0, 2).toUpperCase() : rest) : null) ??
    (isAfterTime && /^[\s([]{1,2}$/.test(text.slice(last.end, at)) ? readCity(rest) : null);
  // “Pacific Place” further on is a place.
  const isName = zone && !(last?.kind === 'time' && at - last.end < 3) && schedule.partOfName.test(rest);
  return zone && !isName ? { kind: 'zone', at, end: at + zone.length, zone: zone.zone } : null;
}

const anyWord = /(?<![\p{L}\p{N}])[\p{L}\p{N}+]/gu;
const mostTokens = 60;
/** No line that a person writes has more places where a time may begin. */
const mostTries = 150;

/** The next place that fits; infinity where none does. */
function nextAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** Part of an address, a sum or a number that goes on: nothing of time. */
function isInside(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return /[@/#$€£=]/.test(before) || (/[.,:]/.test(before) && /\d/.test(text[at - 2] ?? ''));
}

const listNumber = /^\s*\d{1,2}[.)]\s+(?=\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:[,\s]|$))/u;

/** Everything of time in one line, in order. Linear: each place is looked at once, by patterns that cannot run away. */
export function readTokens(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  if (text.length > 1_000) return tokens;
  const beginnings = beginningsOf(language);
  const languages = languagesOf(language);
  let hasTime = false;
  // “1. October 22”: the number of a list.
  let at = language === 'en' ? (listNumber.exec(text)?.[0].length ?? 0) : 0;
  let begins = -1;
  for (let tries = 0; tries < mostTries && tokens.length < mostTokens; tries += 1) {
    if (begins < at) begins = nextAt(beginnings, text, at);
    // Behind a time any word may name its zone.
    at = hasTime ? nextAt(anyWord, text, at) : begins;
    if (at === Number.POSITIVE_INFINITY) break;
    if (isInside(text, at) || isDayNumber(text, at, tokens.at(-1))) {
      at += 1;
      continue;
    }
    const isAfterDay =
      followsDay(text, at, tokens.at(-1)) ||
      isPlanHour(text, at) ||
      isLateHour(text, at) ||
      isSameHour(text, at) ||
      isDottedHour(text, at, language) ||
      isListedHour(text, at, tokens.at(-1)) ||
      isAskedHour(text, at);
    const isRow = isDottedRow(text, at);
    let found: Token | null = null;
    if (at === begins)
      for (const one of languages) found ??= readToken(text, at, one, isAfterDay, isRow, language === 'en');
    if (hasTime) found ??= readZoneToken(text, at, tokens);
    const listed = found?.kind === 'date' ? daysBefore(text, found) : [];
    while (listed[0] && (tokens.at(-1)?.end ?? 0) > listed[0].at) tokens.pop();
    tokens.push(...listed);
    if (found) tokens.push(found);
    hasTime ||= found?.kind === 'time';
    at = Math.max(found?.end ?? 0, at + 1);
  }
  return tokens;
}
