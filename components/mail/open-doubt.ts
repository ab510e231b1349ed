import type { Doubt, DoubtReason } from '../../lib/model/understanding';

/** A doubt about a time, put as a question: is it this, or that? */
export type TimeDoubt = {
  /** What the answer is remembered by. */
  reason: DoubtReason;
  /** As the mail was read. */
  start: string;
  /** The other way to read it; null where there is none to offer. */
  other: string | null;
  /** What differs between the two: the day, or the hour. */
  differs: 'day' | 'hour';
};

const asked: DoubtReason[] = [
  'weekday contradicts date',
  'day or month first',
  'morning or afternoon',
  'year missing',
  'date is relative',
  'sources disagree',
];

/** Seven in the morning for seven in the evening, and back. */
function otherHalf(start: string): string | null {
  const [day, clock] = start.split('T');
  if (!clock) return null;
  const hour = Number(clock.slice(0, 2));
  return `${day}T${String((hour + 12) % 24).padStart(2, '0')}${clock.slice(2)}`;
}

/** The fourth of May for the fifth of April; null where only one of them is a date. */
function otherOrder(start: string): string | null {
  const [year, month, rest = ''] = [start.slice(0, 4), start.slice(5, 7), start.slice(8)];
  const day = rest.slice(0, 2);
  return Number(day) > 12 || day === month ? null : `${year}-${day}-${month}${rest.slice(2)}`;
}

export function otherReading(reason: DoubtReason, start: string, suggestion: string | null): string | null {
  if (reason === 'morning or afternoon') return otherHalf(start);
  if (reason === 'day or month first') return otherOrder(start);
  // What is proposed may be a day alone: the hour stands.
  return suggestion && /^\d{4}-\d\d-\d\d/.test(suggestion)
    ? `${suggestion.slice(0, 10)}${suggestion.includes('T') ? suggestion.slice(10) : start.slice(10)}`
    : null;
}

const timeField = /^(meetings|proposedSlots)\.(\d+)\.start$/;

/** The first doubt about a time that the reader has not settled: one question at a time. */
export function openTimeDoubt(
  doubts: readonly Doubt[],
  times: readonly { start: string | null }[],
  settled: readonly string[],
): TimeDoubt | null {
  for (const { field, reason, suggestion } of doubts) {
    const index = timeField.exec(field)?.[2];
    const start = index === undefined ? null : times[Number(index)]?.start;
    if (!start || !asked.includes(reason) || settled.includes(reason)) continue;
    const differs = reason === 'morning or afternoon' ? 'hour' : 'day';
    return { reason, start, other: otherReading(reason, start, suggestion), differs };
  }
  return null;
}
