import type { JobPosting } from '../../lib/model/job-posting';

/** The pay as the reader reads it: `€52,000–58,000 / year`; null where the listing does not say. */
export function wordPay(
  { salary }: JobPosting,
  locale: string,
  periods: Record<string, string>,
): string | null {
  if (!salary || (salary.min === null && salary.max === null)) return null;
  const isCurrency = salary.currency !== null && /^[A-Z]{3}$/.test(salary.currency);
  const format = new Intl.NumberFormat(
    locale,
    isCurrency
      ? {
          style: 'currency',
          currency: salary.currency ?? 'EUR',
          maximumFractionDigits: 2,
          trailingZeroDisplay: 'stripIfInteger',
        }
      : {},
  );
  const sums = [...new Set([salary.min, salary.max])]
    .filter((sum) => sum !== null)
    .map((sum) => format.format(sum));
  return [sums.join('–'), salary.period && periods[salary.period]].filter(Boolean).join(' ');
}

/** Pay typed by hand: one sum or two, such as `52000–58000` or `20,50`, in what was `before` unless it says so; null where there is no number in it. */
export function readPay(text: string, before: JobPosting['salary']): JobPosting['salary'] {
  const sums = (text.match(/\d[\d.,' ]*/g) ?? []).map((part) =>
    Number(
      part
        .trim()
        .replace(/[' ]|[.,](?=\d{3}(?!\d))/g, '')
        .replace(',', '.'),
    ),
  );
  const [min, max = min] = sums.filter(Number.isFinite);
  if (min === undefined || max === undefined) return null;
  return {
    min: Math.min(min, max),
    max: Math.max(min, max),
    currency: currencyOf(text) ?? before?.currency ?? null,
    period: before?.period ?? null,
  };
}

const signs: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const currencyOf = (text: string): string | null =>
  /\b[A-Z]{3}\b/.exec(text)?.[0] ?? signs[/[€$£]/.exec(text)?.[0] ?? ''] ?? null;
