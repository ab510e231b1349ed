import { dateInFigures } from './head-words';

const units = ['minute', 'hour', 'day', 'week', 'month'] as const;
const spoken = new Map<string, { days: string[]; ago: string[]; months: string[] }>();
const tidy = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/** How the browser itself says “yesterday”, “2 hours ago” and the months in a language. */
function speak(language: string) {
  const known = spoken.get(language);
  if (known) return known;
  const formats = (['long', 'short'] as const).map(
    (style) => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style }),
  );
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const counts = Array.from({ length: 60 }, (_none, count) => count);
  const made = {
    days: formats.flatMap((format) => [0, -1].map((day) => tidy(format.format(day, 'day')))),
    ago: formats.flatMap((format) =>
      units.flatMap((unit) => counts.map((count) => tidy(format.format(-count, unit)))),
    ),
    months: counts.slice(0, 12).map((index) => tidy(month.format(Date.UTC(2001, index, 15)))),
  };
  spoken.set(language, made);
  return made;
}

/** Whether a few words say when: a date or an hour in figures, or how the page’s language, or English, speaks of a day. */
export function saysWhen(words: string, page: Document): boolean {
  if (words === '' || words.length > 79) return false;
  if (dateInFigures.test(words)) return true;
  const said = tidy(words);
  if (said.length > 30) return false;
  const own = /^[a-z]{2,3}(?![a-z])/i.exec(page.documentElement.lang)?.[0] ?? 'en';
  return [own, 'en'].some((language) => {
    const { days, ago, months } = speak(language);
    if (ago.includes(said) || days.some((day) => said.startsWith(day))) return true;
    return /\d/.test(said) && said.length < 17 && months.some((name) => said.includes(name));
  });
}
