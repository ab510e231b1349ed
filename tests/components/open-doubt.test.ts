import { expect, it } from 'vitest';
import { openTimeDoubt, otherReading } from '../../components/mail/open-doubt';
import type { Doubt, DoubtReason } from '../../lib/model/understanding';

const doubt = (reason: DoubtReason, field = 'meetings.0.start', suggestion: string | null = null): Doubt => ({
  field,
  reason,
  why: '',
  suggestion,
});

it.each([
  ['morning or afternoon', '2026-03-12T07:30', null, '2026-03-12T19:30'],
  ['morning or afternoon', '2026-03-12T15:00', null, '2026-03-12T03:00'],
  ['day or month first', '2026-04-05T15:00', null, '2026-05-04T15:00'],
  ['day or month first', '2026-04-15T15:00', null, null],
  ['day or month first', '2026-04-04T15:00', null, null],
  ['weekday contradicts date', '2026-03-12T15:00', '2026-03-10', '2026-03-10T15:00'],
  ['weekday contradicts date', '2026-03-12T15:00', 'Tuesday', null],
] as const)('%s: %s with %s could also be %s', (reason, start, suggestion, other) => {
  expect(otherReading(reason, start, suggestion)).toBe(other);
});

it('asks one question at a time, and none that is settled', () => {
  const doubts = [
    doubt('zone missing', 'meetings.0.timeZone'),
    doubt('day or month first'),
    doubt('morning or afternoon'),
  ];
  const times = [{ start: '2026-04-05T07:00' }];
  expect(openTimeDoubt(doubts, times, [])?.reason).toBe('day or month first');
  expect(openTimeDoubt(doubts, times, ['day or month first'])?.reason).toBe('morning or afternoon');
  expect(openTimeDoubt(doubts, times, ['day or month first', 'morning or afternoon'])).toBeNull();
});

it('asks nothing about a time that is not there', () => {
  expect(openTimeDoubt([doubt('year missing')], [], [])).toBeNull();
});
