import type { Offer } from '../model/offer';

/** A figure with what it counts: “€61,000 a year” → 61000, "€", "year". */
type Figure = { amount: number; sign: string; per: string };

const per: [RegExp, string][] = [
  [/\b(?:hour|hourly|stunde|std|h)\b|\/\s*h/i, 'hour'],
  [/\b(?:month|monthly|monat|monatlich)\b/i, 'month'],
  [/\b(?:week|weekly|woche|wöchentlich)\b/i, 'week'],
  [/\b(?:year|annual|annually|yearly|jahr|jährlich|pa|p\.a)\b/i, 'year'],
];

function amountOf(digits: string, isThousands: boolean): number {
  // A last group of three after a mark is thousands; one or two digits are a fraction.
  const fraction = /[.,](\d{1,2})$/.exec(digits);
  const whole = (fraction ? digits.slice(0, -fraction[0].length) : digits).replace(/\D/g, '');
  const amount = Number(whole) + (fraction ? Number(`0.${fraction[1]}`) : 0);
  return isThousands ? amount * 1000 : amount;
}

/** The one figure of a line; null where there is none, or several that would have to be weighed. */
function figureOf(line: string): Figure | null {
  const found = [
    ...line.matchAll(/(\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(k\b)?/gi),
  ];
  const [only] = found;
  if (!only?.[1] || found.length > 1) return null;
  const sign = /[€$£¥]|\b(?:EUR|USD|GBP|CHF)\b/i.exec(line)?.[0].toUpperCase() ?? '';
  return {
    amount: amountOf(only[1], only[2] !== undefined),
    sign,
    per: per.find(([words]) => words.test(line))?.[1] ?? '',
  };
}

const isCeiling = (line: string) =>
  /\b(?:at most|no more than|not more than|max(?:imum)?|up to|höchstens|maximal|bis zu|nicht mehr als)\b/i.test(
    line,
  );

/**
 * Whether an offered figure falls short of the reader's line. Only claimed where both name one figure of the same
 * kind; words are left to the reader.
 */
export function isBelowLine(offered: string | null, line: string | null): boolean {
  if (!offered || !line) return false;
  const [have, want] = [figureOf(offered), figureOf(line)];
  if (!have || !want) return false;
  if (have.sign && want.sign && have.sign !== want.sign) return false;
  if (have.per && want.per && have.per !== want.per) return false;
  return isCeiling(line) ? have.amount > want.amount : have.amount < want.amount;
}

/** The terms of an offer that a line can be drawn for, in the order they are shown. */
export const offerTerms = [
  'pay',
  'leave',
  'fromHome',
  'benefits',
  'relocation',
  'training',
] as const satisfies (keyof Offer)[];
