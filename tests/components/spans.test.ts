import { expect, it } from 'vitest';
import { spansOf } from '../../components/interview/spans';

const timeZone = 'America/New_York';
const at = (startsAt: string, minutes: number | null) => ({ startsAt, wallTime: null, minutes, timeZone });

it('words a day of talks as one span, in whatever order they are named', () => {
  const day = [
    at('2026-03-12T20:10:00Z', 35),
    at('2026-03-12T18:00:00Z', 30),
    at('2026-03-12T18:30:00Z', 60),
  ];
  expect(spansOf(day)).toEqual([at('2026-03-12T18:00:00Z', 165)]);
});

it('keeps the whole where the mail states it and the parts have no end', () => {
  const day = [
    at('2026-03-12T18:00:00Z', 165),
    at('2026-03-12T18:30:00Z', null),
    at('2026-03-12T20:10:00Z', null),
  ];
  expect(spansOf(day)).toEqual([at('2026-03-12T18:00:00Z', 165)]);
});

it('knows no end where the last talk has none', () => {
  expect(spansOf([at('2026-03-12T18:00:00Z', 30), at('2026-03-12T18:30:00Z', null)])).toEqual([
    at('2026-03-12T18:00:00Z', null),
  ]);
});

it('gives each day, each zone, and each time that is still open a line of its own', () => {
  const wall = { startsAt: null, wallTime: '2026-03-12T14:00', minutes: 30, timeZone: null };
  expect(spansOf([at('2026-03-13T15:00:00Z', 30), at('2026-03-12T18:00:00Z', 30), wall])).toHaveLength(3);
});
