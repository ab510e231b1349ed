import { dayIn, daysBetween, minutesBetween } from './instant';

const english = {
  now: 'Now',
  soon: (minutes: number) => `In ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  hours: (hours: number) => `In ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  tomorrow: 'Tomorrow',
  days: (days: number) => `In ${days} days`,
  past: 'Over',
};

const german: typeof english = {
  now: 'Jetzt',
  soon: (minutes) => `In ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
  hours: (hours) => `In ${hours} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
  tomorrow: 'Morgen',
  days: (days) => `In ${days} Tagen`,
  past: 'Vorbei',
};

/** How far it is to a start, in the reader's days: `In 2 days`, `Tomorrow`, `In 3 hours`, `Now`, `Over`. */
export function wordCountdown(
  now: string,
  startsAt: string,
  minutes: number | null,
  readerZone: string,
  locale: string,
): string {
  const words = locale.startsWith('de') ? german : english;
  const left = minutesBetween(now, startsAt);
  if (left <= 0) return -left < (minutes ?? 60) ? words.now : words.past;
  if (left < 60) return words.soon(Math.max(1, Math.round(left)));
  const days = daysBetween(dayIn(now, readerZone), dayIn(startsAt, readerZone));
  if (days === 0 || left < 6 * 60) return words.hours(Math.round(left / 60));
  return days === 1 ? words.tomorrow : words.days(days);
}
