import { addMinutes, dayIn, toInstant } from './instant';
import { cityOf, sameClock } from './zone';

/** The words that German and English put around a time. */
type TimeWords = {
  clock: (time: string) => string;
  range: (from: string, to: string) => string;
  inZone: (city: string) => string;
  forYou: (time: string) => string;
};

const english: TimeWords = {
  clock: (time) => time,
  range: (from, to) => {
    const half = / (am|pm)$/.exec(from)?.[0];
    return half && to.endsWith(half) ? `${from.slice(0, -half.length)}–${to}` : `${from}–${to}`;
  },
  inZone: (city) => `in ${city}`,
  forYou: (time) => `${time} for you`,
};

const german: TimeWords = {
  clock: (time) => `${time} Uhr`,
  range: (from, to) => `${from.replace(/ Uhr$/, '')}–${to}`,
  inZone: (city) => `in ${city}`,
  forYou: (time) => `${time} für Sie`,
};

const wordsOf = (locale: string): TimeWords => (locale.startsWith('de') ? german : english);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is dear, keeping a few is not. */
function formatFor(locale: string, timeZone: string, parts: 'day' | 'clock'): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${parts}`;
  const kept = formats.get(key);
  if (kept) return kept;
  if (formats.size > 100) formats.clear();
  const made = new Intl.DateTimeFormat(
    locale,
    parts === 'day'
      ? { timeZone, weekday: 'short', day: 'numeric', month: 'short' }
      : { timeZone, hour: 'numeric', minute: '2-digit' },
  );
  formats.set(key, made);
  return made;
}

const dateOf = (instant: string) => new Date(instant);

/** A calendar day, or the day of an instant in a zone: `Thu 12 Mar`, `Do 12. März`. */
export function wordDay(when: string, locale: string, timeZone = 'UTC'): string {
  const isDay = !when.includes('T');
  const date = dateOf(isDay ? `${when}T12:00:00Z` : when);
  const parts = formatFor(locale, isDay ? 'UTC' : timeZone, 'day').formatToParts(date);
  const part = (type: string) =>
    (parts.find((piece) => piece.type === type)?.value ?? '').replace(/[.,]$/, '');
  return locale.startsWith('de')
    ? `${part('weekday')} ${part('day')}. ${part('month')}`
    : `${part('weekday')} ${part('day')} ${part('month')}`;
}

/** The hour of an instant in a zone: `2:00 pm`, `14:00 Uhr`, in the locale's own clock. */
export function wordTime(instant: string, locale: string, timeZone: string): string {
  const text = formatFor(locale, timeZone, 'clock').format(dateOf(instant));
  return wordsOf(locale).clock(
    text
      .replace(/[\u202f\u00a0]/g, ' ')
      .replace(/ ?(AM|PM|a\.m\.|p\.m\.)$/i, (half) => ` ${half.trim().replaceAll('.', '').toLowerCase()}`),
  );
}

/** From an instant on for `minutes`: `2:00–4:45 pm`; the start alone where the end is not known. */
export function wordRange(instant: string, minutes: number | null, locale: string, timeZone: string): string {
  const from = wordTime(instant, locale, timeZone);
  if (minutes === null) return from;
  return wordsOf(locale).range(from, wordTime(addMinutes(instant, minutes), locale, timeZone));
}

/** One time in both zones, ready to show. */
export type BothTimes = {
  /** `Thu 12 Mar`, in their zone. */
  day: string;
  /** `2:00–4:45 pm`; null where no hour is known. */
  theirs: string | null;
  /** `in New York`; null where both zones show the same, or theirs is not known. */
  zone: string | null;
  /** `7:00 pm for you`, with the day where it is another; null where the first half says it all. */
  mine: string | null;
  /** Day, time and zone as they say it, in one line. */
  there: string;
  /** All of it in one line. */
  text: string;
};

/** What is known of a time: the instant with its zone, else the wall time as the mail says it. */
export type TimeToWord = {
  startsAt: string | null;
  wallTime: string | null;
  minutes: number | null;
  timeZone: string | null;
};

const joined = (both: Omit<BothTimes, 'text' | 'there'>): BothTimes => {
  const theirs = [both.day, both.theirs].filter(Boolean).join(', ');
  const first = [theirs, both.zone].filter(Boolean).join(' ');
  return { ...both, there: first, text: [first, both.mine].filter(Boolean).join(' · ') };
};

/** A time in their zone and in the reader's; null where not even a day is known. */
export function wordBoth(time: TimeToWord, readerZone: string, locale: string): BothTimes | null {
  const { startsAt, timeZone, minutes } = time;
  if (startsAt && timeZone) {
    const same = sameClock(timeZone, readerZone, startsAt);
    const otherDay = dayIn(startsAt, timeZone) !== dayIn(startsAt, readerZone);
    const mine = wordTime(startsAt, locale, readerZone);
    return joined({
      day: wordDay(startsAt, locale, timeZone),
      theirs: wordRange(startsAt, minutes, locale, timeZone),
      zone: same ? null : wordsOf(locale).inZone(cityOf(timeZone)),
      mine: same
        ? null
        : wordsOf(locale).forYou(otherDay ? `${wordDay(startsAt, locale, readerZone)}, ${mine}` : mine),
    });
  }
  if (!time.wallTime) return null;
  const day = time.wallTime.slice(0, 10);
  // The wall time is worded as it stands; UTC only serves to carry it.
  const carried = toInstant(time.wallTime, 'UTC');
  return joined({
    day: wordDay(day, locale),
    theirs: carried ? wordRange(carried, minutes, locale, 'UTC') : null,
    zone: null,
    mine: null,
  });
}
