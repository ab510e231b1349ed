import type { Salary } from '../model/job-posting';

const currencies: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  CHF: 'CHF',
  '₹': 'INR',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  CAD: 'CAD',
  AUD: 'AUD',
};
const sign = String.raw`(?:CA\$|C\$|A\$|US\$|\$|€|£|₹|CHF|USD|EUR|GBP|CAD|AUD)`;
const amount = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d\d)?|\d{2,7}(?:[.,]\d{1,2})?`;
const range = new RegExp(
  String.raw`(${sign})\s?(${amount})\s?(k)?\s?(?:USD|CAD|AUD|EUR|GBP)?(?:\s?(?:-|–|—|to|bis|à|a|and)\s?(?:${sign})?\s?(${amount})\s?(k)?)?\s?(USD|EUR|GBP|CAD|AUD)?`,
  'i',
);
const rangeAfter = new RegExp(
  String.raw`(${amount})\s?(k)?\s?(?:-|–|—|to|bis|à)\s?(${amount})\s?(k)?\s?(${sign})`,
  'i',
);
const periods: [RegExp, NonNullable<Salary['period']>][] = [
  [/\b(?:per|an|a|\/)\s?hour|hourly|\/\s?hr?\b|pro stunde|de l'heure/i, 'hour'],
  [/\b(?:per|a)\s?day|daily|pro tag/i, 'day'],
  [/\b(?:per|a)\s?week|weekly/i, 'week'],
  [/\b(?:per|a)\s?month|monthly|pro monat|par mois|monatlich/i, 'month'],
  [/\b(?:per|a|\/)\s?(?:year|annum|yr)|annual|yearly|pro jahr|par an|jährlich/i, 'year'],
];

/** A number as people write it: `168,000`, `64.500`, `47 500`, `168k`. */
function numberOf(written: string | undefined, isThousands: boolean): number | null {
  if (!written) return null;
  const plain = written
    .replace(/[' ]/g, '')
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value) || value <= 0) return null;
  return isThousands && value < 1_000 ? value * 1_000 : value;
}

/** The period that words name; by the size of the sum where they name none. */
function periodOf(words: string, sum: number): Salary['period'] {
  const named = periods.find(([pattern]) => pattern.test(words))?.[1];
  if (named) return named;
  return sum >= 10_000 ? 'year' : sum < 200 ? 'hour' : null;
}

/** A salary that stands in words, such as `$168,000 – $275,100 a year`; null where there is none. */
export function salaryInWords(words: string): Salary | null {
  const text = words.slice(0, 20_000).replace(/\u00a0/g, ' ');
  const found = range.exec(text);
  const after = found ? null : rangeAfter.exec(text);
  const [low, lowK, high, highK, money] = found
    ? [found[2], found[3], found[4], found[5], found[6] ?? found[1]]
    : [after?.[1], after?.[2], after?.[3], after?.[4], after?.[5]];
  const min = numberOf(low, Boolean(lowK ?? highK));
  const max = numberOf(high, Boolean(highK ?? lowK)) ?? min;
  if (min === null || max === null || max < min || max < 5) return null;
  const at = (found ?? after)?.index ?? 0;
  const around = text.slice(Math.max(0, at - 40), at + 100);
  const period = periodOf(around, max);
  // A sum without period and without thousands is a fee, a bonus, or a revenue.
  if (period === null) return null;
  return { min, max, currency: currencies[(money ?? '').toUpperCase()] ?? null, period };
}
