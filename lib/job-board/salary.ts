import type { Salary } from '../model/job-posting';
import { numberOf } from './sum';

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
  ZŁ: 'PLN',
  PLN: 'PLN',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  CZK: 'CZK',
  KČ: 'CZK',
  '¥': 'JPY',
  JPY: 'JPY',
};
const sign = String.raw`(?:CA\$|C\$|A\$|US\$|\$|€|£|₹|¥|CHF|USD|EUR|GBP|CAD|AUD|PLN|zł|SEK|NOK|DKK|CZK|Kč|JPY)`;
const amount = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d\d)?|\d{2,7}(?:[.,]\d{1,2})?`;
const range = new RegExp(
  String.raw`(${sign})\s?(${amount})\s?(k)?\s?(?:USD|CAD|AUD|EUR|GBP)?(?:\s?(?:-|–|—|to|bis|à|a|and)\s?(?:${sign})?\s?(${amount})\s?(k)?)?\s?(USD|EUR|GBP|CAD|AUD)?`,
  'gi',
);
const rangeAfter = new RegExp(
  String.raw`(${amount})\s?(k)?\s?(?:${sign})?\s?(?:-|–|—|to|bis|à|a|do)\s?(${amount})\s?(k)?\s?(${sign})`,
  'gi',
);
const periods: [RegExp, NonNullable<Salary['period']>][] = [
  [
    /\b(?:per|an|a|\/)\s?hour|hourly|\/\s?hr?\b|pro stunde|(?:de|par) l['’]heure|par heure|per uur|por hora|all['’]ora/i,
    'hour',
  ],
  [/\b(?:per|a)\s?day|daily|pro tag|am tag|par jour/i, 'day'],
  [/\b(?:per|a)\s?week|weekly/i, 'week'],
  [
    /\b(?:per|a)\s?month|monthly|(?:pro|im) monat|par mois|mensuel|monatlich|miesięcznie|(?:al|por|ao) m[eê]s|mensual|al mese|per maand/i,
    'month',
  ],
  [
    /\b(?:per|a|\/)\s?(?:year|annum|yr)|annual|yearly|(?:pro|im) jahr|par an\b|jährlich|rocznie|anual|al año|por ano|all['’]anno|per jaar/i,
    'year',
  ],
];

/** The period that words name; by the size of the sum where they name none. */
function periodOf(words: string, sum: number): Salary['period'] {
  const named = periods.find(([pattern]) => pattern.test(words))?.[1];
  if (named) return named;
  return sum >= 10_000 ? 'year' : null;
}

const isOther = /^\s?(?:m\b|mn\b|million|bn\b|billion|mio|mrd|milliard|thousand customers)/i;
const paysOf =
  /salary|\bpay\b|paid|compensation|wage|gehalt|vergütung|verdien|salaire|rémunération|salario|stipendio|loon|remunera/i;

function sumAt(match: RegExpExecArray, text: string, isAfter: boolean): Salary | null {
  const [low, lowK, high, highK] = isAfter
    ? [match[1], match[2], match[3], match[4]]
    : [match[2], match[3], match[4], match[5]];
  const money = isAfter ? match[5] : (match[6] ?? match[1]);
  const min = numberOf(low, Boolean(lowK ?? highK));
  const max = numberOf(high, Boolean(highK ?? lowK)) ?? min;
  const end = match.index + match[0].length;
  if (min === null || max === null || max < min || max < 5 || isOther.test(text.slice(end, end + 20)))
    return null;
  const after = text.slice(match.index, end + 40);
  const period = periodOf(after, max);
  // A sum without period and without thousands is a fee, a bonus, or a revenue.
  if (period === null || (period === 'year' && max < 5_000)) return null;
  const isRange = min !== max;
  const isNamed =
    periodOf(after, 0) !== null || paysOf.test(text.slice(Math.max(0, match.index - 80), end + 40));
  if (!isRange && !isNamed) return null;
  return { min, max, currency: currencies[(money ?? '').toUpperCase()] ?? null, period };
}

/** A salary that stands in words, such as `$168,000 – $275,100 a year`; null where there is none. */
export function salaryInWords(words: string): Salary | null {
  const text = words.slice(0, 20_000).replace(/\u00a0/g, ' ');
  for (const [pattern, isAfter] of [
    [range, false],
    [rangeAfter, true],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const found = sumAt(match, text, isAfter);
      if (found) return found;
    }
  }
  return null;
}
