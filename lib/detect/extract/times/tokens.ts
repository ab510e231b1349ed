import { readDate } from './read-date';
import { readLength } from './read-length';
import { readTime } from './read-time';
import { readZone } from './read-zone';
import { indexOf, run } from './sticky';
import type { Token } from './token';
import { patternsOf, type TokenPatterns } from './token-patterns';

/** A short weekday is also a word of some language (mon, so, do, sat): then a day or an hour must follow. */
const dayFollows =
  /^(?:[.,)/]|$|\s?[-–&|·⋅]|\s(?:\d|the\b|at\b|or\b|and\b|next\b|from\b|den\b|um\b|am\b|à\b|alle\b|às\b|om\b|de\b|noon|morning|afternoon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function readToken(
  text: string,
  at: number,
  patterns: TokenPatterns,
  language: string,
  isAfterTime: boolean,
  isAfterDay: boolean,
): Token | null {
  const isDigit = /\d/.test(text[at] as string);
  const date = readDate(text, at, patterns, language === 'de');
  if (date) return date;
  if (!isDigit) {
    const weekday = run(patterns.weekdays, text, at);
    if (weekday) {
      const number = indexOf(patterns.weekdayOf, weekday[2] ?? '');
      const isWord =
        (weekday[2] ?? '').length <= 3 &&
        !dayFollows.test(text.slice(patterns.weekdays.lastIndex, patterns.weekdays.lastIndex + 8));
      if (number > 0 && !isWord)
        return {
          kind: 'weekday',
          at,
          end: patterns.weekdays.lastIndex,
          weekday: number,
          isNextWeek: Boolean(weekday[1] ?? weekday[3]),
        };
    }
    for (const { pattern, days } of patterns.relative)
      if (run(pattern, text, at)) return { kind: 'relative', at, end: pattern.lastIndex, days };
  }
  const length =
    language === 'nl' || language === 'fr' || language === 'it' ? null : readLength(text, at, patterns);
  if (length) return length;
  const time = readTime(text, at, patterns, isAfterDay);
  if (time) return time;
  const late = readLength(text, at, patterns);
  if (late) return late;
  const day = run(patterns.dayOnly, text, at);
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31)
    return { kind: 'day', at, end: patterns.dayOnly.lastIndex, day: Number(day[1]) };
  if (
    isAfterTime ||
    /[A-Z+-]/.test(text[at] as string) ||
    /^(?:hora|heure|ora|uk)/i.test(text.slice(at, at + 6))
  ) {
    const zone = readZone(text.slice(at));
    if (zone) return { kind: 'zone', at, end: at + zone.length, zone: zone.zone };
  }
  return null;
}

const worthReading =
  /\d|noon|midday|midi|mittag|half|halb|mañana|tomorrow|today|morgen|heute|demain|domani|amanhã|hoy|hoje|oggi|vandaag|day|tag\b|wo\b|lundi|mardi|jeudi|vendredi|lunes|martes|jueves|viernes|segunda|terça|quarta|quinta|sexta|luned|marted|gioved|venerd|dag\b|time|zeit|heure|hora|hour|minut|stunde|uur|\bor[ae]\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i;

/** Everything of time in one line, in order. Linear: each place is looked at once, by patterns that cannot run away. */
export function readTokens(text: string, language: string): Token[] {
  if (text.length > 1_000 || !worthReading.test(text)) return [];
  const languages = language === 'en' ? ['en'] : [language, 'en'];
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < 60) {
    const before = at === 0 ? ' ' : (text[at - 1] as string);
    const isStart = !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}+’']/u.test(text[at] as string);
    // Part of an address, a sum or a number that goes on: nothing of time.
    const isInside = /[@/#$€£=]/.test(before) || (/[.,:]/.test(before) && /\d/.test(text[at - 2] ?? ''));
    if (!isStart || isInside) {
      at += 1;
      continue;
    }
    const isAfterTime = tokens.at(-1)?.kind === 'time' && text.slice(tokens.at(-1)?.end, at).length < 6;
    const last = tokens.at(-1);
    // “Tuesday 2 June, 9.30”: what follows a day and has minutes is its hour.
    const isAfterDay =
      last !== undefined &&
      (last.kind === 'date' || last.kind === 'weekday' || last.kind === 'relative') &&
      /^[\s,·⋅|@–-]{1,4}$/.test(text.slice(last.end, at)) &&
      /^\d{1,2}[.:]\d\d/.test(text.slice(at, at + 5));
    let found: Token | null = null;
    for (const one of languages) {
      found = readToken(text, at, patternsOf(one), one, isAfterTime, isAfterDay);
      if (found) break;
    }
    if (found) tokens.push(found);
    at = found ? Math.max(found.end, at + 1) : nextWord(text, at);
  }
  return tokens;
}

function nextWord(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && /[\p{L}\p{N}]/u.test(text[next] as string)) next += 1;
  return next;
}
