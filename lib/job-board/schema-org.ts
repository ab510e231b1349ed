import type { JobPosting, Salary, Workplace } from '../model/job-posting';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};

const unescapeOnce = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Words of a value that may be HTML, escaped HTML, or escaped twice. Parsed as inert text, nothing is rendered. */
export function wordsOfHtml(html: string): string {
  let text = html.slice(0, 300_000);
  for (let level = 0; level < 2 && !/<[a-z!/]/i.test(text) && /&[a-z#]/i.test(text); level += 1)
    text = unescapeOnce(text);
  return unescapeOnce(
    text
      .replace(/<(?:style|script)\b[^>]*>[\s\S]*?<\/(?:style|script)>/gi, ' ')
      .replace(/<li\b[^>]*>/gi, '\n• ')
      .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/ul|\/ol|\/tr|p|h[1-6])\b[^>]*>/gi, '\n')
      .replace(/<[^>]{0,2000}>/g, ' '),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const line = (value: unknown, most = 500): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = wordsOfHtml(String(value)).replace(/\s+/g, ' ').trim().slice(0, most);
  return text === '' ? null : text;
};

const nameOf = (value: unknown): string | null => {
  const first = listOf(value)[0];
  return isThing(first) ? (line(first.name) ?? line(first.legalName)) : line(first);
};

function placeOf(value: unknown): string | null {
  if (typeof value === 'string') return line(value);
  if (!isThing(value)) return null;
  const address = listOf(value.address)[0];
  if (typeof address === 'string') return line(address);
  if (!isThing(address)) return line(value.name);
  const country = nameOf(address.addressCountry);
  const parts = [line(address.addressLocality), line(address.addressRegion), country].filter(
    (part) => part !== null,
  );
  const own =
    parts.length > 0 && !(parts.length === 1 && parts[0] === country)
      ? parts
      : [line(address.streetAddress), ...parts];
  const words = [...new Set(own.filter((part) => part !== null))];
  return words.length > 0 ? words.join(', ') : line(value.name);
}

const types: [RegExp, string][] = [
  [/full[\s_-]*time|vollzeit|temps plein/i, 'full-time'],
  [/part[\s_-]*time|teilzeit|temps partiel/i, 'part-time'],
  [/intern|praktik|stage|trainee/i, 'internship'],
  [/contract|freelance/i, 'contract'],
  [/temp|befristet|cdd/i, 'temporary'],
  [/volunteer/i, 'volunteer'],
  [/per[\s_-]*diem/i, 'per diem'],
];

/** The kind of employment in one form, however it is written. */
export const employmentTypeOf = (words: string | null): string | null =>
  words === null ? null : (types.find(([pattern]) => pattern.test(words))?.[1] ?? null);

/** A day in any of the forms that generators write; null where it cannot be told for sure. */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number') return value > 1e11 ? new Date(value).toISOString().slice(0, 10) : null;
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  if (/^\d{12,14}$/.test(value.trim())) return dayOf(Number(value));
  // Only forms that name the month in words: 3/4/2026 could be two days.
  if (!/[a-z]{3}/i.test(value)) return null;
  const parsed = Date.parse(/\b(?:UTC|GMT|Z)\b|[+-]\d\d:?\d\d/.test(value) ? value : `${value} UTC`);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10);
}

const periodNames: Record<string, NonNullable<Salary['period']>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  annual: 'year',
  yearly: 'year',
  hourly: 'hour',
  monthly: 'month',
};

function sumOf(value: unknown): number | null {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Number(value.replace(/[^\d.]/g, ''))
        : Number.NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
}

function salaryOf(value: unknown): Salary | null {
  const base = listOf(value)[0];
  if (!isThing(base)) return null;
  const inner = isThing(base.value) ? base.value : base;
  const min = sumOf(inner.minValue) ?? sumOf(inner.value);
  const max = sumOf(inner.maxValue) ?? sumOf(inner.value);
  if (min === null && max === null) return null;
  const unit = String(inner.unitText ?? base.unitText ?? '').toLowerCase();
  return {
    min: min ?? max,
    max: max ?? min,
    currency: line(base.currency ?? inner.currency),
    period: periodNames[unit] ?? null,
  };
}

function remote(thing: Thing): Workplace | null {
  return listOf(thing.jobLocationType).some((type) => /telecommute/i.test(String(type))) ? 'remote' : null;
}

/** A schema.org JobPosting as a listing; null where it has not even a title. Company and place may be missing. */
export function postingOfThing(thing: Thing, url: string): JobPosting | null {
  const title = line(thing.title) ?? line(thing.name);
  if (!title) return null;
  const places = listOf(thing.jobLocation)
    .map(placeOf)
    .filter((place) => place !== null);
  const regions = listOf(thing.applicantLocationRequirements)
    .flatMap((area) => (isThing(area) ? listOf(area.name).map((name) => line(name)) : [line(area)]))
    .filter((name) => name !== null);
  const locations = [...new Set(places.length > 0 ? places : regions)].slice(0, 50);
  const pieces = [thing.description, thing.responsibilities, thing.qualifications, thing.skills]
    .flatMap(listOf)
    .filter((piece): piece is string => typeof piece === 'string')
    .map(wordsOfHtml);
  const description = pieces
    .filter(
      (piece, index) =>
        piece !== '' && !pieces.slice(0, index).some((earlier) => earlier.includes(piece.slice(0, 200))),
    )
    .join('\n\n');
  const identifier = listOf(thing.identifier)[0];
  return {
    board: 'schema.org',
    title,
    company: nameOf(thing.hiringOrganization),
    locations,
    workplace: remote(thing),
    employmentType: employmentTypeOf(listOf(thing.employmentType).map(String).join(', ') || null),
    salary: salaryOf(thing.baseSalary),
    datePosted: dayOf(thing.datePosted),
    closesAt: dayOf(thing.validThrough),
    requisitionId: isThing(identifier) ? line(identifier.value) : line(identifier),
    description: description === '' ? null : description.slice(0, 200_000),
    url: url.slice(0, 4_000),
  };
}
