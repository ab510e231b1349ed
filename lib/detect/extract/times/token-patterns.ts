import { timeWords } from '../../words/times';
import type { TimeWords } from '../../words/times/time-words';
import { type ClockPatterns, clockPatterns } from './clock-patterns';
import { edge, sticky } from './sticky';

export type TokenPatterns = {
  clock: ClockPatterns;
  weekdays: RegExp;
  weekdayOf: RegExp[];
  monthFirst: RegExp;
  dayFirst: RegExp;
  /** “the twenty-first of October”; null where a language’s are not known. */
  spelled: RegExp | null;
  spelledDays: RegExp[];
  monthOf: RegExp[];
  dayOnly: RegExp;
  relative: { pattern: RegExp; days: number }[];
  lengths: { pattern: RegExp; minutes: number }[];
  /** Any of the lengths: most places have none, and one look tells. */
  anyLength: RegExp;
  counted: RegExp;
  hours: RegExp;
};

const ordinal = '(?:st|nd|rd|th|er|\\.|º|ª|°|e|o)?';

/** `March 5–7`, not `March 5 – 7 pm`. */
const lastDay = `(?:\\s?(?:[-–—]|to|through|thru)\\s?(\\d{1,2})${ordinal}(?![\\d:.]|\\s?(?:[-–—]|[ap]\\.?m|h${edge}|hrs|o'clock|uhr|slots?|people))${edge})?`;
/** `5–7 March`; `Room 4 - 12 March` is none. */
const firstDay = `(?:(\\d{1,2})${ordinal}(?:[-–—]| (?:to|through|bis|au|al|ao|a|até|tot|tot en met|t/m) (?:the |zum |le |el )?))?`;
const year =
  "(?:(?:,?\\s(?:de |del |of )?|[-/])((?:19|20)\\d\\d|[’']\\d\\d|(?<=[-/])\\d\\d)(?![:h\\d]|\\s?(?:hrs?|hours|uhr)(?!\\p{L})))?";

/** Days in words, from the first of a month on, each as a pattern. */
const spelledOf = ({ spelledDays = '' }: TimeWords): string[] =>
  spelledDays
    .split(' ')
    .filter(Boolean)
    .map((day) => day.replaceAll('_', '[- ]'));

const beginnings = (words: TimeWords): string =>
  [
    ...spelledOf(words),
    words.nextWeek,
    ...words.weekdays,
    ...words.months,
    ...words.relative.map(([pattern]) => pattern),
    ...words.lengths.map(([pattern]) => pattern),
    ...words.spoken.map(([pattern]) => pattern),
    ...words.numbers,
    ...words.counts.map(([pattern]) => pattern),
    words.noon,
    words.midnight,
    `(?:${words.dayPrefix})\\s\\d`,
  ]
    .map((source) => `(?:${source})`)
    .join('|');

function compile(words: TimeWords): TokenPatterns {
  const months = words.months.join('|');
  const spelled = spelledOf(words);
  const lengths = [
    ...words.lengths,
    ...words.counts.map(([source, count]): [string, number] => [
      `(?:${source})(?: \\(\\d+\\))?[ -](?:${words.minutes})`,
      count,
    ]),
  ];
  return {
    clock: clockPatterns(words),
    weekdays: sticky(
      `(?:(${words.nextWeek})\\s)?(${words.weekdays.join('|')})${edge}(?:\\s(${words.nextWeek})${edge})?`,
    ),
    weekdayOf: words.weekdays.map((weekday) => new RegExp(`^(?:${weekday})$`, 'iu')),
    monthFirst: sticky(
      `(${months})\\.?\\s(?:the )?(\\d{1,2})${ordinal}(?![\\dh]|:\\d|\\s?(?:am|pm)${edge})${edge}${lastDay}${year}`,
    ),
    dayFirst: sticky(
      `${firstDay}(\\d{1,2})${ordinal}(?:\\s?(?:(?:${words.joiner})\\s?)?(?:the )?|[-/])(${months})${edge}\\.?${year}`,
    ),
    spelled:
      spelled.length > 0
        ? sticky(`(${spelled.toReversed().join('|')})\\s(?:day )?(?:of )?(${months})${edge}\\.?${year}`)
        : null,
    spelledDays: spelled.map((day) => new RegExp(`^(?:${day})$`, 'iu')),
    monthOf: words.months.map((month) => new RegExp(`^(?:${month})$`, 'iu')),
    dayOnly: sticky(
      words.language === 'en'
        ? `(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}])(?!\\s?(?:of )?(?:${months})${edge})(?! (?:floor|street|st\\b|ave|avenue|grade|year|anniversary|round|interview|stage|floor))`
        : `(?:${words.dayPrefix})\\s(\\d{1,2})(?:\\.|er|º|e)?(?!\\.?\\s?(?:(?:${words.joiner})\\s)?(?:${months})${edge})(?![\\p{N}\\p{L}:h]|[.,/]\\d|\\s?(?:uhr|uur|h|heures|ore|%|jahre|ans|min|personen|personas|€))`,
    ),
    relative: words.relative.map(([pattern, days]) => ({ pattern: sticky(`(?:${pattern})${edge}`), days })),
    lengths: lengths.map(([pattern, minutes]) => ({ pattern: sticky(`(?:${pattern})${edge}`), minutes })),
    anyLength: sticky(`(?:${lengths.map(([pattern]) => pattern).join('|')})${edge}`),
    counted: sticky(`(\\d{1,3})\\s?[-']?\\s?(?:${words.minutes})${edge}`),
    hours: sticky(`(\\d)(?:[.,](5|25|75))?(?:\\s?½)?\\s?-?\\s?(?:${words.hours})${edge}(?!\\s?\\d)`),
  };
}

const compiled = new Map<string, TokenPatterns>();

/** The patterns of a language, made at first use. */
export function patternsOf(language: string): TokenPatterns {
  const made = compiled.get(language) ?? compile(timeWords(language));
  compiled.set(language, made);
  return made;
}

const begun = new Map<string, RegExp>();

/** Finds the next place where something of time may begin, in the mail’s language or in English: a number, or one of their words. */
export function beginningsOf(language: string): RegExp {
  const known = begun.get(language);
  if (known) return known;
  const all = languagesOf(language).map((one) => beginnings(timeWords(one)));
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d|${all.join('|')})`, 'giu');
  begun.set(language, made);
  return made;
}

/** The languages in which a mail is read: its own, and English, for mails that mix both. */
export const languagesOf = (language: string): string[] => (language === 'en' ? ['en'] : [language, 'en']);
