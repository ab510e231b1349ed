import { expect, it } from 'vitest';
import { lettersDue } from '../../components/mail/letters-due';

const talk = (minutes: number | null) => ({
  names: ['Marguerite Okafor'],
  was: null,
  now: {
    startsAt: '2026-03-13T15:00:00Z',
    wallTime: '2026-03-13T11:00',
    timeZone: 'America/New_York',
    minutes,
  },
});

it('counts a day from the end that is known', () => {
  expect(lettersDue([talk(45)], 'video')).toEqual([
    { name: 'Marguerite Okafor', dueAt: '2026-03-14T15:45:00Z', usualMinutes: null },
  ]);
});

it('says so where the length is only the usual one', () => {
  expect(lettersDue([talk(null)], 'video')).toMatchObject([
    { dueAt: '2026-03-14T16:00:00Z', usualMinutes: 60 },
  ]);
  expect(lettersDue([talk(null)], 'phone')).toMatchObject([
    { dueAt: '2026-03-14T15:30:00Z', usualMinutes: 30 },
  ]);
});

it('knows nothing of a talk without a time', () => {
  expect(lettersDue([{ ...talk(null), now: null }], 'video')).toEqual([]);
});
