import type { TimeWords } from '../../words/times/time-words';

/** An hour as it is written. `half` is null where neither am nor pm is said. */
export type Clock = { hour: number; minute: number; half: 'am' | 'pm' | null; is24: boolean };

/** A clock time found at a place of a line. `isMarked`: it could be nothing else. */
export type ClockAt = { clock: Clock; end: number; isMarked: boolean };

export type ClockPatterns = {
  digits: RegExp;
  military: RegExp;
  /** `14 Uhr 30`: the minutes behind the word. */
  parted: RegExp;
  noon: RegExp;
  midnight: RegExp;
  spoken: { pattern: RegExp; minutes: number }[];
  words: RegExp;
  at: RegExp;
  until: RegExp;
  numbers: string[];
  morning: RegExp;
  afternoon: RegExp;
  dots: boolean;
};

const sticky = (source: string) => new RegExp(source, 'iuy');
const edge = '(?![\\p{L}\\p{N}])';

/** The patterns of a language’s clock times, made once. */
export function clockPatterns(words: TimeWords): ClockPatterns {
  const numbers = words.numbers.map((number) => `(?:${number})`).join('|');
  return {
    digits: sticky(
      `(\\d{1,2})(?:\\s?([:h.u])\\s?([0-5]\\d)(?::[0-5]\\d)?)?\\s?(?:(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?${words.language === 'en' ? '|a(?=[ ,.)-]|$)|p(?=[ ,.)-]|$)' : ''})${edge}|(${words.clock})${edge}|(?![\\p{N}]))`,
    ),
    parted: sticky(
      `(\\d{1,2})\\s?(?:${words.clock})\\s?([0-5]\\d)(?!\\s?(?:${words.minutes}|${words.clock}))${edge}`,
    ),
    military: sticky(
      `([01]\\d|2[0-3])([0-5]\\d)\\s?(?:(?:hrs|hours|h)${edge}|(?=\\s?[-–]\\s?[0-2]\\d[0-5]\\d\\s?(?:hrs|hours|h)${edge}))`,
    ),
    noon: sticky(`(?:12 )?(?:${words.noon})${edge}`),
    midnight: sticky(`(?:${words.midnight})${edge}`),
    spoken: words.spoken.map(([pattern, minutes]) => ({
      pattern: sticky(`(?:${pattern}) (${numbers}|\\d{1,2})${edge}`),
      minutes,
    })),
    words: sticky(
      `(${numbers})(?:\\s?(?:${words.clock})${edge}|${edge}(?=[.,;:!?)]|$|\\s(?:on|in|with|at|this|next|for|to|tomorrow|today|sharp|until|till|and|or|so|am|pm|mon|tue|wed|thu|fri|de la|del|en|con|da|di|mit|am|im|met|op|nachmittags|vormittags)))`,
    ),
    at: new RegExp(
      `(?:^|[\\s(,*•-])(?:(?:${words.at})|(?:time|uhrzeit|zeit|heure|horaire|hora|horário|horario|ora|orario|tijd|tijdstip|beginn|start|when|wann)\\s?:)\\s?$`,
      'iu',
    ),
    until: sticky(`\\s?(?:${words.until})\\s?(?:${words.at.replaceAll('|', ' |')} )?`),
    numbers: words.numbers,
    morning: sticky(`[\\s,]{0,2}(?:${words.morning})${edge}`),
    afternoon: sticky(`[\\s,]{0,2}(?:${words.afternoon})${edge}`),
    dots: words.language !== 'de',
  };
}

const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function halfOf(said: string | undefined): Clock['half'] {
  if (!said) return null;
  return said.toLowerCase().startsWith('a') ? 'am' : 'pm';
}

function withHalf(found: ClockAt, text: string, patterns: ClockPatterns): ClockAt {
  if (found.clock.half || found.clock.hour > 12) return found;
  const morning = run(patterns.morning, text, found.end);
  if (morning)
    return {
      ...found,
      end: patterns.morning.lastIndex,
      isMarked: true,
      clock: { ...found.clock, half: 'am' },
    };
  const afternoon = run(patterns.afternoon, text, found.end);
  if (afternoon)
    return {
      ...found,
      end: patterns.afternoon.lastIndex,
      isMarked: true,
      clock: { ...found.clock, half: 'pm' },
    };
  return found;
}

const numberOf = (said: string, numbers: string[]): number =>
  /^\d/.test(said)
    ? Number(said)
    : numbers.findIndex((number) => new RegExp(`^(?:${number})$`, 'iu').test(said)) + 1;

/** The clock time that begins at `at`; null where none does. `isAfterAt`: a word like “at” stands before it. */
export function readClock(
  text: string,
  at: number,
  patterns: ClockPatterns,
  isAfterAt: boolean,
): ClockAt | null {
  const military = run(patterns.military, text, at);
  if (military) {
    return {
      clock: { hour: Number(military[1]), minute: Number(military[2]), half: null, is24: true },
      end: patterns.military.lastIndex,
      isMarked: true,
    };
  }
  const parted = run(patterns.parted, text, at);
  if (parted && Number(parted[1]) < 24)
    return {
      clock: { hour: Number(parted[1]), minute: Number(parted[2]), half: null, is24: Number(parted[1]) > 12 },
      end: patterns.parted.lastIndex,
      isMarked: true,
    };
  if (run(patterns.noon, text, at))
    return {
      clock: { hour: 12, minute: 0, half: 'pm', is24: true },
      end: patterns.noon.lastIndex,
      isMarked: true,
    };
  if (run(patterns.midnight, text, at))
    return {
      clock: { hour: 0, minute: 0, half: null, is24: true },
      end: patterns.midnight.lastIndex,
      isMarked: true,
    };
  for (const { pattern, minutes } of patterns.spoken) {
    const found = run(pattern, text, at);
    if (!found) continue;
    const total = numberOf(found[1] ?? '', patterns.numbers) * 60 + minutes;
    if (total <= 0) continue;
    const clock: Clock = { hour: Math.floor(total / 60), minute: total % 60, half: null, is24: false };
    return withHalf({ clock, end: pattern.lastIndex, isMarked: true }, text, patterns);
  }
  const digits = run(patterns.digits, text, at);
  if (digits) return ofDigits(digits, patterns.digits.lastIndex, text, patterns, isAfterAt);
  if (!isAfterAt) return null;
  const word = run(patterns.words, text, at);
  if (!word) return null;
  const clock: Clock = {
    hour: numberOf(word[1] ?? '', patterns.numbers),
    minute: 0,
    half: null,
    is24: false,
  };
  return clock.hour > 0
    ? withHalf({ clock, end: patterns.words.lastIndex, isMarked: false }, text, patterns)
    : null;
}

function ofDigits(
  found: RegExpExecArray,
  end: number,
  text: string,
  patterns: ClockPatterns,
  isAfterAt: boolean,
): ClockAt | null {
  const [, hours, separator, minutes, half, clockWord] = found;
  const hour = Number(hours);
  const hasMinutes = minutes !== undefined;
  if (hour > 24 || (hour === 24 && Number(minutes ?? 0) > 0)) return null;
  if (half && (hour > 12 || hour === 0) && !hasMinutes) return null;
  // 12.03 is a date in German, 4.50 a price anywhere: a dot wants more to be a time.
  const next = text[end] ?? '';
  if (separator === '.' && !half && !clockWord && (/[\d.%]/.test(next) || (!isAfterAt && !patterns.dots)))
    return null;
  // Something that goes on (1:10:20, 3/4, 5%) is no hour.
  if (!half && !clockWord && /^(?:[/%°€$£]|[.,]\d|:\d)/.test(text.slice(end, end + 2))) return null;
  const isMarked = Boolean(half) || Boolean(clockWord) || (hasMinutes && separator !== '.');
  const clock: Clock = {
    hour: hour % 24,
    minute: Number(minutes ?? 0),
    half: halfOf(half),
    is24:
      (half ? false : hour > 12 || hour === 0) ||
      (!half && (Boolean(clockWord) || separator === 'h') && patterns.numbers[0] !== 'one'),
  };
  return withHalf({ clock, end, isMarked: isMarked || (separator === '.' && isAfterAt) }, text, patterns);
}

/** Minutes after midnight; where neither half of the day is said, working hours decide: one to six is afternoon. */
export function minutesOf(clock: Clock, from: Clock | null = null): number {
  let hour = clock.hour;
  if (clock.half === 'pm' && hour < 12) hour += 12;
  else if (clock.half === 'am' && hour === 12) hour = 0;
  else if (!clock.half && !clock.is24 && hour < 7 && hour > 0) hour += 12;
  const minutes = hour * 60 + clock.minute;
  // 11–1: the end lies after the start.
  if (from && !clock.half && !clock.is24 && minutes < minutesOf(from) && hour < 12) return minutes + 720;
  return minutes;
}

/** Whether am or pm had to be chosen where both are likely. */
export const isHalfOpen = (clock: Clock): boolean => !clock.half && !clock.is24 && clock.hour === 7;
