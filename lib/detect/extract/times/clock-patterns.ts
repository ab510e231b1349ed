import type { TimeWords } from '../../words/times/time-words';
import { edge, sticky } from './sticky';

export type ClockPatterns = {
  digits: RegExp;
  military: RegExp;
  /** `14 Uhr 30`: the minutes behind the word. */
  parted: RegExp;
  noon: RegExp;
  midnight: RegExp;
  spoken: { pattern: RegExp; minutes: number }[];
  /** Any of them: most places have none, and one look tells. */
  anySpoken: RegExp;
  /** What is said behind the hour: `et quart`, `y media`, `e quaranta`. */
  after: { pattern: RegExp; minutes: number }[];
  afterNumber: RegExp | null;
  words: RegExp;
  at: RegExp;
  until: RegExp;
  numbers: string[];
  morning: RegExp;
  afternoon: RegExp;
  dots: boolean;
  countsTo24: TimeWords['countsTo24'];
};

/** Behind a number: so many of something, although “um” stands before it. */
const counted =
  'tage?n?|stunden?|wochen?|minuten?|monate?n?|jahre?n?|prozent|punkte?|plätze|personen|euro|due|dos|giorni|ore|horas|ore|uur|dagen|weken|minuti|minutos|settimane|semanas';

/** “0930–1015”: an hour and its minutes in one. */
const fourDigits = '(?:[01]\\d|2[0-3])[0-5]\\d';

/** The patterns of a language’s clock times, made once. */
export function clockPatterns(words: TimeWords): ClockPatterns {
  // Of “dix” and “dix-sept” the longer one is meant.
  const numbers = [...words.numbers]
    .sort((a, b) => b.length - a.length)
    .map((number) => `(?:${number})`)
    .join('|');
  const tail = `(?:\\s?(?:${words.minutes}))?${edge}`;
  const behind: [string, number][] = [
    ...words.after,
    ...words.counts
      .filter(([, count]) => count < 60)
      .map(([source, count]): [string, number] => [`${words.andMinutes}(?:${source})`, count]),
  ];
  const anyBehind = `\\s(?:${behind.map(([source]) => source).join('|')})${edge}`;
  return {
    digits: sticky(
      `(?!\\d{1,2}\\.\\s\\d)(\\d{1,2})(?:\\s?([:h.u])\\s?([0-5]\\d)(?::[0-5]\\d)?)?\\s?(?:(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?|(?<=:[0-5]\\d)[ap](?=[\\s,.)–—-]|$)${words.language === 'en' ? '|(?<=\\d)p(?=[\\s,.)–—-]|$)|(?<=\\d)a(?=\\s?[–—-]\\s?\\d)' : ''})${edge}|(${words.clock})${edge}|(?![\\p{N}]))`,
    ),
    parted: sticky(
      `(\\d{1,2})\\s?(?:${words.clock})\\s?([0-5]\\d)(?!\\s?(?:${words.minutes}|${words.clock}))${edge}`,
    ),
    military: sticky(
      `(?!(?:19|20)\\d\\d\\s?[-–]\\s?(?:19|20)\\d\\d(?!\\d))([01]\\d|2[0-3])(?:\\s(?=[0-5]\\d\\s?(?:hrs?|hours)))?([0-5]\\d)\\s?(?:(?:hrs?|hours|h|uur|u|ore)${edge}|(?=\\s?[-–]\\s?[0-2]\\d[0-5]\\d\\s?(?:hrs|hours|h)${edge})|(?<=(?<![\\d+/-]|\\d\\s)\\d{4})(?=\\s?[-–]\\s?${fourDigits}(?![\\d/-]|\\s\\d))|(?<=(?<![\\d+/-]|\\d\\s)${fourDigits}\\s?[-–]\\s?\\d{4})(?![\\d/-]|\\s\\d))`,
    ),
    noon: sticky(`(?:12 )?(?:${words.noon})${edge}`),
    midnight: sticky(`(?:${words.midnight})${edge}`),
    anySpoken: sticky(
      `(?:${words.spoken.map(([pattern]) => pattern).join('|')}) ?(?:${numbers}|\\d{1,2})${edge}`,
    ),
    spoken: words.spoken.map(([pattern, minutes]) => ({
      pattern: sticky(`(?:${pattern}) ?(${numbers}|\\d{1,2})${edge}`),
      minutes,
    })),
    after: behind.map(([source, minutes]) => ({
      pattern: sticky(`(?:[\\s-]|(?<=\\s))(?:${source})${tail}`),
      minutes,
    })),
    afterNumber: words.andMinutes ? sticky(`(?:\\s|(?<=\\s))${words.andMinutes}([1-5]\\d)${tail}`) : null,
    words: sticky(
      `(${numbers})(?:\\s?(?:${words.clock})${edge}|(?=-(?:${words.counts.map(([source]) => source).join('|')})${edge})|${edge}(?=${anyBehind}|[.,;:!?)]|$|\\s(?:on|in|with|at|this|next|for|to|tomorrow|today|sharp|until|till|and|or|so|am|pm|mon|tue|wed|thu|fri|you|we|i|he|she|they|de la|del|en|con|da|di|mit|am|im|met|op|nachmittags|vormittags))|${edge}(?<=(?<!\\p{L})(?:um|alle|a las|às|om)\\s(?:${numbers}))(?!\\s(?:${counted})))`,
    ),
    at: new RegExp(
      `(?:^|[\\s(,*•-])(?:(?:${words.at})(?: either)?|(?:time|slot|zeit|uhrzeit) (?:stays|remains|bleibt)(?: at| bei)?|(?:time|uhrzeit|zeit|heure|horaire|hora|horário|horario|ora|orario|tijd|tijdstip|beginn|start|when|wann)\\s?:)\\s?$`,
      'iu',
    ),
    until: sticky(
      `\\t(?=\\d{1,2}[:.]\\d\\d)|\\s?(?:${words.until})\\s?(?:${words.at.replaceAll('|', ' |')} )?`,
    ),
    numbers: words.numbers,
    morning: sticky(`[\\s,]{0,2}(?:${words.morning})${edge}`),
    afternoon: sticky(`[\\s,]{0,2}(?:${words.afternoon})${edge}`),
    dots: words.language !== 'de',
    countsTo24: words.countsTo24,
  };
}
