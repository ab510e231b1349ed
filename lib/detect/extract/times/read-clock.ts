import { schedule } from '../../words/schedule';
import type { Clock } from './clock';
import type { ClockPatterns } from './clock-patterns';
import { halfOf, withHalf } from './half-said';
import { type ClockAt, saysMore, withMinutes } from './minutes-behind';
import { numberOf } from './number-of';
import { run } from './sticky';

/** `at 1430`, by day: later ones may as well be years. */
const fourDigits = /(0[5-9]|1\d)([0-5][05])(?![\p{L}\p{N}]|[.,:/-]\d(?!\d{3}(?!\d)))/uy;
/** Whether behind a number in words its clock or its half of the day is said. */
function saysHour(word: string, text: string, { words, morning, afternoon }: ClockPatterns): boolean {
  const end = words.lastIndex;
  return (
    /\s(?:o ?['’]?clock|uhr)$/i.test(word) ||
    run(morning, text, end) !== null ||
    run(afternoon, text, end) !== null
  );
}

const isAfterWord = /(?<!\p{L})(?:at|by|about|around|for|it|to)\s$/iu;

/** Where hours are counted to 24, those from five on are meant as written; “2h30” may still be said of an afternoon. */
const earliest = 5;

/** The clock time that begins at `at`; null where none does. `isAfterAt`: a word like “at” stands before it. */
export function readClock(
  text: string,
  at: number,
  patterns: ClockPatterns,
  isAfterAt: boolean,
): ClockAt | null {
  const military = run(patterns.military, text, at) ?? (isAfterAt ? run(fourDigits, text, at) : null);
  if (military) {
    return {
      clock: { hour: Number(military[1]), minute: Number(military[2]), half: null, is24: true },
      end: at + military[0].length,
      isMarked: true,
    };
  }
  const parted = run(patterns.parted, text, at);
  if (parted && Number(parted[1]) < 24) {
    const [hour, minute] = [Number(parted[1]), Number(parted[2])];
    const clock: Clock = { hour, minute, half: null, is24: hour >= earliest };
    return withHalf({ clock, end: patterns.parted.lastIndex, isMarked: true }, text, patterns);
  }
  if (run(patterns.noon, text, at)) {
    const noon: Clock = { hour: 12, minute: 0, half: null, is24: true };
    return withMinutes({ clock: noon, end: patterns.noon.lastIndex, isMarked: true }, text, patterns);
  }
  if (run(patterns.midnight, text, at))
    return {
      clock: { hour: 0, minute: 0, half: null, is24: true },
      end: patterns.midnight.lastIndex,
      isMarked: true,
    };
  for (const { pattern, minutes } of run(patterns.anySpoken, text, at) ? patterns.spoken : []) {
    const found = run(pattern, text, at);
    if (!found) continue;
    // “from ten to eleven” is an hour long, “at ten to eleven” ten minutes before.
    const isSpan = /^\p{L}+ to /iu.test(found[0]) && !isAfterWord.test(text.slice(Math.max(0, at - 10), at));
    const total = numberOf(found[1] ?? '', patterns.numbers) * 60 + minutes;
    if (total <= 0 || (isSpan && !/^quarter/i.test(found[0]))) continue;
    // “a quarter to one” is a quarter of an hour past noon’s half hour, not past midnight’s.
    const hour = Math.floor(total / 60) || 12;
    const clock: Clock = { hour, minute: total % 60, half: null, is24: false };
    return withHalf({ clock, end: pattern.lastIndex, isMarked: true }, text, patterns);
  }
  const digits = run(patterns.digits, text, at);
  if (digits) {
    const hour = ofDigits(digits, patterns.digits.lastIndex, text, patterns, isAfterAt);
    return hour && saysMore(hour, text, isAfterAt)
      ? withHalf(withMinutes(hour, text, patterns), text, patterns)
      : hour;
  }
  const word = run(patterns.words, text, at);
  // “ten o’clock”, “two in the afternoon”: what makes it an hour stands behind it.
  const isMarked = word !== null && saysHour(word[0], text, patterns);
  // “three courses for four”
  const isCount = /(?<!\p{L})for\s$/iu.test(text.slice(Math.max(0, at - 5), at));
  if (!word || !((isAfterAt && !isCount) || isMarked)) return null;
  const clock: Clock = {
    hour: numberOf(word[1] ?? '', patterns.numbers),
    minute: 0,
    half: null,
    is24: false,
  };
  if (clock.hour === 0) return null;
  const said: ClockAt = {
    clock: { ...clock, is24: clock.hour > 12 },
    end: at + word[0].length,
    isMarked,
  };
  return withHalf(withMinutes(said, text, patterns), text, patterns);
}

/** Whether an hour before noon is meant as written. */
const isAsWritten = (
  hasWord: boolean,
  separator: string | undefined,
  { countsTo24 }: ClockPatterns,
): boolean =>
  (countsTo24 !== 'never' && (hasWord || separator === 'h' || separator === 'u')) ||
  (countsTo24 === 'always' && (separator === ':' || separator === '.'));

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
  // “16hrs/week”, “24 hours before”: how many.
  if (clockWord && schedule.perWeek.test(text.slice(end, end + 14))) return null;
  if (hour === 24 && /^(?:hours|heures|horas|ore)$/i.test(clockWord ?? '')) return null;
  if (hour > 24 || (hour === 24 && Number(minutes ?? 0) > 0)) return null;
  if (half && (hour > 12 || hour === 0) && !hasMinutes) return null;
  // 12.03 is a date in German, 4.50 a price anywhere: a dot wants more to be a time.
  // “at 16.30.” may end a sentence.
  const goesOn = /^(?:\d|%|\.\d)/.test(text.slice(end, end + 2));
  if (separator === '.' && !half && !clockWord && (goesOn || (!isAfterAt && !patterns.dots))) return null;
  // Something that goes on (1:10:20, 3/4, 5%) is no hour.
  const isApart = hasMinutes && schedule.bothEnds.test(text.slice(0, end - found[0].length));
  if (!half && !clockWord && !isApart && /^(?:[/%°€$£]|[.,]\d|:\d|-\d{3})/.test(text.slice(end, end + 5)))
    return null;
  const isMarked = Boolean(half) || Boolean(clockWord) || (hasMinutes && separator !== '.');
  const clock: Clock = {
    hour: hour % 24,
    minute: Number(minutes ?? 0),
    half: halfOf(half),
    is24:
      (half ? false : hour > 12 || hour === 0 || /^0[5-9]/.test(hours ?? '')) ||
      (!half && hour >= earliest && isAsWritten(Boolean(clockWord), separator, patterns)),
  };
  return withHalf({ clock, end, isMarked: isMarked || (separator === '.' && isAfterAt) }, text, patterns);
}
