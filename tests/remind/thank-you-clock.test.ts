import { describe, expect, it } from 'vitest';
import { deriveBadge } from '../../lib/remind/badge';
import { byUrgency, readClock } from '../../lib/remind/thank-you-clock';
import { data, meeting, thankYou } from './kept';

const clock = (now: string, change = {}, kind: 'video' | 'phone' = 'video') =>
  readClock({ state: 'due' }, meeting(change), kind, now);

describe('the clock of a letter', () => {
  it('runs for 24 elapsed hours from the end of the talk, through the night the clocks change', () => {
    const spring = clock('2026-03-29T12:00:00Z', { startsAt: '2026-03-28T15:00:00Z', minutes: 60 });
    expect(spring).toMatchObject({ dueAt: '2026-03-29T16:00:00Z', hoursLeft: 4, state: 'soon' });
  });

  it('guesses an end nobody named: an hour, on the phone half of one, and says that it is a guess', () => {
    expect(clock('2026-03-12T18:00:00Z', { minutes: null })).toMatchObject({
      endsAt: '2026-03-12T19:00:00Z',
      endIsGuessed: true,
    });
    expect(clock('2026-03-12T18:00:00Z', { minutes: null }, 'phone')?.endsAt).toBe('2026-03-12T18:30:00Z');
    expect(clock('2026-03-12T18:00:00Z')?.endIsGuessed).toBe(false);
  });

  it('is none while the time of the talk is not known', () => {
    expect(clock('2026-03-12T18:00:00Z', { startsAt: null })).toBeNull();
  });

  it('goes from not yet to late', () => {
    const states = [
      '2026-03-12T18:10:00Z',
      '2026-03-12T20:00:00Z',
      '2026-03-13T13:00:00Z',
      '2026-03-13T18:30:00Z',
    ];
    expect(states.map((now) => clock(now)?.state)).toEqual(['not yet', 'running', 'soon', 'late']);
  });

  it('sorts late first, then by what is due', () => {
    const now = '2026-03-13T13:00:00Z';
    const clocks = ['2026-03-12T20:00:00Z', '2026-03-11T18:00:00Z', '2026-03-12T16:00:00Z'].map((startsAt) =>
      clock(now, { startsAt }),
    );
    const sorted = clocks.filter((one) => one !== null).sort(byUrgency);
    expect(sorted.map(({ state }) => state)).toEqual(['late', 'soon', 'running']);
  });
});

describe('the badge', () => {
  const badge = (now: string, change = {}) =>
    deriveBadge(data({ thankYous: [thankYou('a', change), thankYou('b')] }), now);

  it('counts letters whose talk is over and shows how they press', () => {
    expect(badge('2026-03-12T18:10:00Z')).toEqual({ count: 0, tone: 'calm' });
    expect(badge('2026-03-12T20:00:00Z')).toEqual({ count: 2, tone: 'calm' });
    expect(badge('2026-03-13T13:00:00Z', { state: 'sent' })).toEqual({ count: 1, tone: 'soon' });
    expect(badge('2026-03-13T19:00:00Z')).toEqual({ count: 2, tone: 'late' });
    expect(badge('2026-03-30T19:00:00Z').count).toBe(0);
  });
});
