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
  if (typeof value === 'number')
    return value > 1e11 && value < 8e15 ? new Date(value).toISOString().slice(0, 10) : null;
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  if (/^\d{12,14}$/.test(value.trim())) return dayOf(Number(value));
  // Only forms that name the month in words: 3/4/2026 could be two days.
  if (!/[a-z]{3}/i.test(value)) return null;
  const parsed = Date.parse(/\b(?:UTC|GMT|Z)\b|[+-]\d\d:?\d\d/.test(value) ? value : `${value} UTC`);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10);
}
