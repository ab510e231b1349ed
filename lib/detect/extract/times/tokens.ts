import { timeWords } from '../../words/times';
import type { TimeWords } from '../../words/times/time-words';
import { type Clock, type ClockPatterns, clockPatterns, readClock } from './clock';
import { readZone } from './read-zone';

/** What a line says of time, piece by piece. `at` and `end` are places in the line. */
export type Token = { at: number; end: number } & (
  | { kind: 'weekday'; weekday: number; isNextWeek: boolean }
  | { kind: 'date'; year: number | null; month: number; day: number; isNumeric: boolean }
  | { kind: 'day'; day: number }
  | { kind: 'relative'; days: number }
  | { kind: 'time'; from: Clock; to: Clock | null; isMarked: boolean }
  | { kind: 'zone'; zone: string }
  | { kind: 'length'; minutes: number }
);

type Patterns = {
  clock: ClockPatterns;
  weekdays: RegExp;
  weekdayOf: RegExp[];
  monthFirst: RegExp;
  dayFirst: RegExp;
  monthOf: RegExp[];
  dayOnly: RegExp;
  relative: { pattern: RegExp; days: number }[];
  lengths: { pattern: RegExp; minutes: number }[];
  counted: RegExp;
  hours: RegExp;
};

const sticky = (source: string) => new RegExp(source, 'iuy');
const edge = '(?![\\p{L}\\p{N}])';
const ordinal = '(?:st|nd|rd|th|er|\\.|º|ª|°|e|o)?';
const year =
  "(?:,?\\s(?:de |del |of )?((?:19|20)\\d\\d|[’']\\d\\d)(?![:h\\d]|\\s?(?:hrs?|hours|uhr)(?!\\p{L})))?";

function compile(words: TimeWords): Patterns {
  const months = words.months.join('|');
  return {
    clock: clockPatterns(words),
    weekdays: sticky(
      `(?:(${words.nextWeek})\\s)?(${words.weekdays.join('|')})${edge}(?:\\s(${words.nextWeek})${edge})?`,
    ),
    weekdayOf: words.weekdays.map((weekday) => new RegExp(`^(?:${weekday})$`, 'iu')),
    monthFirst: sticky(
      `(${months})\\.?\\s(?:the )?(\\d{1,2})${ordinal}(?![\\d:h]|\\s?(?:am|pm)${edge})${edge}${year}`,
    ),
    dayFirst: sticky(
      `(\\d{1,2})${ordinal}\\s?(?:(?:${words.joiner})\\s?)?(?:the )?(${months})${edge}\\.?${year}`,
    ),
    monthOf: words.months.map((month) => new RegExp(`^(?:${month})$`, 'iu')),
    dayOnly: sticky(
      words.language === 'en'
        ? `(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}])(?!\\s?(?:of )?(?:${months})${edge})(?! (?:floor|street|st\\b|ave|avenue|grade|year|anniversary|round|interview|stage|floor))`
        : `(?:${words.dayPrefix})\\s(\\d{1,2})(?:\\.|er|º|e)?(?!\\.?\\s?(?:(?:${words.joiner})\\s)?(?:${months})${edge})(?![\\p{N}\\p{L}:h]|[.,/]\\d|\\s?(?:uhr|uur|h|heures|ore|%|jahre|ans|min|personen|personas|€))`,
    ),
    relative: words.relative.map(([pattern, days]) => ({ pattern: sticky(`(?:${pattern})${edge}`), days })),
    lengths: words.lengths.map(([pattern, minutes]) => ({
      pattern: sticky(`(?:${pattern})${edge}`),
      minutes,
    })),
    counted: sticky(`(\\d{1,3})\\s?-?\\s?(?:${words.minutes})${edge}`),
    hours: sticky(`(\\d)(?:[.,](5|25|75))?(?:\\s?½)?\\s?-?\\s?(?:${words.hours})${edge}(?!\\s?\\d)`),
  };
}

const compiled = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const made = compiled.get(language) ?? compile(timeWords(language));
  compiled.set(language, made);
  return made;
}

const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const iso = /(\d{4})-(\d\d)-(\d\d)(?!\d)t?/iuy;
const numeric = /(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d)(?![\d:])|(?=[\s,;)]|$|\.(?!\d)|\s?[–-]))/iuy;
const yearFirst = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/iuy;

/** 8.30 Uhr, 11.15 bis 11.45 Uhr: an hour that looks like a date. */
const hourFollows =
  /^\s?(?:(?:bis|tot|to|à|a|alle|às|[-–—])\s?\d{1,2}(?:[.:]\d\d)?\s?)?(?:uhr|uur|ore|h\b|hrs?\b|[ap]\.?m\b)/i;
/** A short weekday is also a word of some language (mon, so, do, sat): then a day or an hour must follow. */
const dayFollows =
  /^(?:[.,)/]|$|\s?[-–&|·⋅]|\s(?:\d|the\b|at\b|or\b|and\b|next\b|from\b|den\b|um\b|am\b|à\b|alle\b|às\b|om\b|de\b|noon|morning|afternoon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

const indexOf = (patterns: RegExp[], said: string): number =>
  patterns.findIndex((pattern) => pattern.test(said)) + 1;
const yearOf = (said: string | undefined): number | null => {
  if (!said) return null;
  const digits = said.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};
const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function readDate(text: string, at: number, patterns: Patterns, isGerman: boolean): Token | null {
  const exact = run(iso, text, at) ?? run(yearFirst, text, at);
  if (exact) {
    const end = iso.lastIndex > at ? iso.lastIndex : yearFirst.lastIndex;
    const [month, day] = [Number(exact[2]), Number(exact[3])];
    return isDay(month, day)
      ? { kind: 'date', at, end, year: Number(exact[1]), month, day, isNumeric: false }
      : null;
  }
  const first = run(patterns.dayFirst, text, at);
  if (first) {
    const [month, day] = [indexOf(patterns.monthOf, first[2] ?? ''), Number(first[1])];
    if (isDay(month, day))
      return {
        kind: 'date',
        at,
        end: patterns.dayFirst.lastIndex,
        year: yearOf(first[3]),
        month,
        day,
        isNumeric: false,
      };
  }
  const second = run(patterns.monthFirst, text, at);
  if (second) {
    const [month, day] = [indexOf(patterns.monthOf, second[1] ?? ''), Number(second[2])];
    if (isDay(month, day))
      return {
        kind: 'date',
        at,
        end: patterns.monthFirst.lastIndex,
        year: yearOf(second[3]),
        month,
        day,
        isNumeric: false,
      };
  }
  const short = run(numeric, text, at);
  if (!short) return null;
  const [, one, sign, other, written] = short;
  // 10.15 is an hour in English; 1-2 is a range; 3/4 may be three quarters: only with a year, a slash, or German dots.
  if (!written && (sign === '-' || (sign === '.' && !isGerman))) return null;
  if (sign === '.' && !written && text[numeric.lastIndex] !== '.' && !isGerman) return null;
  if (!written && sign === '.' && hourFollows.test(text.slice(numeric.lastIndex, numeric.lastIndex + 24)))
    return null;
  if (!written && /^(?:24\/7|1\/2|1\/3|3\/4\s(?:hour|of)|2\/3)/.test(text.slice(at, at + 10))) return null;
  const [a, b] = [Number(one), Number(other)];
  if (!isDay(b, a) && !isDay(a, b)) return null;
  const end = numeric.lastIndex + (text[numeric.lastIndex] === '.' ? 1 : 0);
  return { kind: 'date', at, end, year: yearOf(written), month: b, day: a, isNumeric: true };
}

function readTime(text: string, at: number, patterns: Patterns, isAfterDay: boolean): Token | null {
  const isAfterAt = isAfterDay || patterns.clock.at.test(text.slice(Math.max(0, at - 14), at));
  const first = readClock(text, at, patterns.clock, isAfterAt);
  if (!first) return null;
  const bridge = run(patterns.clock.until, text, first.end);
  const second =
    bridge && patterns.clock.until.lastIndex > first.end
      ? readClock(text, patterns.clock.until.lastIndex, patterns.clock, true)
      : null;
  const hasDots = /^\d{1,2}[.]\d\d$/.test(text.slice(at, first.end));
  const isRange =
    second !== null &&
    (first.isMarked || second.isMarked || isAfterAt || (hasDots && second.clock.minute > 0));
  if (!first.isMarked && !isRange && !isAfterAt) return null;
  if (!first.isMarked && !isRange && !mayBeBare(text, at, first)) return null;
  if (!isRange || !second) {
    return { kind: 'time', at, end: first.end, from: first.clock, to: null, isMarked: first.isMarked };
  }
  // 2–3:30 pm: the half of the end is the half of the start, unless the start would come later.
  const from = { ...first.clock };
  if (!from.half && !from.is24 && second.clock.half) {
    const isLater =
      from.hour % 12 > second.clock.hour % 12 ||
      (from.hour % 12 === second.clock.hour % 12 && from.minute > second.clock.minute);
    from.half = isLater && second.clock.half === 'pm' ? 'am' : second.clock.half;
  }
  if (!from.half && second.clock.is24) from.is24 = true;
  return {
    kind: 'time',
    at,
    end: second.end,
    from,
    to: second.clock,
    isMarked: first.isMarked || second.isMarked,
  };
}

/** An hour without sign of one: after a word like “at”; past noon only where the language counts to 24 and nothing is counted. */
function mayBeBare(text: string, at: number, { clock, end }: { clock: Clock; end: number }): boolean {
  if (clock.hour > 0 && clock.hour <= 12) return !counted.test(text.slice(end, end + 12));
  return (
    /(?:alle|às|as|a las|las|om|à|um|ore)\s$/i.test(text.slice(Math.max(0, at - 7), at)) &&
    !counted.test(text.slice(end, end + 12))
  );
}
const counted =
  /^\s?(?:%|km|min|minut|stund|tag|day|week|woch|month|monat|year|jahr|jour|heures? de|ans?\b|año|anos|anni|giorn|d[ií]as|dias|dagen|jaar|person|people|candidat|euro|eur\b|€|slide|page|question|people|of\b|x\b)/i;

function readLength(text: string, at: number, patterns: Patterns): Token | null {
  for (const { pattern, minutes } of patterns.lengths) {
    if (run(pattern, text, at)) return { kind: 'length', at, end: pattern.lastIndex, minutes };
  }
  const counted = run(patterns.counted, text, at);
  if (counted) return { kind: 'length', at, end: patterns.counted.lastIndex, minutes: Number(counted[1]) };
  const hours = run(patterns.hours, text, at);
  if (hours && Number(hours[1]) > 0 && Number(hours[1]) < 9) {
    const part = hours[2] ? Number(`0.${hours[2]}`) : /½/.test(hours[0]) ? 0.5 : 0;
    return {
      kind: 'length',
      at,
      end: patterns.hours.lastIndex,
      minutes: Math.round((Number(hours[1]) + part) * 60),
    };
  }
  return null;
}

function readToken(
  text: string,
  at: number,
  patterns: Patterns,
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
