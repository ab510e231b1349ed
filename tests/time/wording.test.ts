import { describe, expect, it } from 'vitest';
import { wordCountdown } from '../../lib/time/countdown';
import { toInstant, wallTimeIn } from '../../lib/time/instant';
import { wordBoth } from '../../lib/time/wording';

const meeting = {
  startsAt: '2026-03-12T18:00:00Z',
  wallTime: null,
  minutes: 165,
  timeZone: 'America/New_York',
};

describe('a time in two zones', () => {
  it('gives theirs first and the reader’s after it', () => {
    expect(wordBoth(meeting, 'Europe/Berlin', 'en-US')?.text).toBe(
      'Thu 12 Mar, 2:00–4:45 pm in New York · 7:00 pm for you',
    );
    expect(wordBoth(meeting, 'Europe/Berlin', 'de-DE')?.text).toBe(
      'Do 12. März, 14:00–16:45 Uhr in New York · 19:00 Uhr für Sie',
    );
  });

  it('names the zone only where the clocks differ', () => {
    expect(wordBoth(meeting, 'America/Toronto', 'en-US')?.text).toBe('Thu 12 Mar, 2:00–4:45 pm');
  });

  it('says the reader’s day where it is another', () => {
    expect(wordBoth(meeting, 'Asia/Tokyo', 'en-US')?.mine).toBe('Fri 13 Mar, 3:00 am for you');
  });

  it('words a time without zone as it stands', () => {
    const open = { startsAt: null, wallTime: '2026-03-12T14:00', minutes: null, timeZone: null };
    expect(wordBoth(open, 'Asia/Kolkata', 'en-US')?.text).toBe('Thu 12 Mar, 2:00 pm');
    expect(wordBoth({ ...open, wallTime: '2026-03-12' }, 'Asia/Kolkata', 'en-US')?.text).toBe('Thu 12 Mar');
  });
});

describe('a wall time', () => {
  it('becomes an instant by the clock of its zone on that day', () => {
    expect(toInstant('2026-03-07T14:00', 'America/New_York')).toBe('2026-03-07T19:00:00Z');
    expect(toInstant('2026-03-12T14:00', 'America/New_York')).toBe('2026-03-12T18:00:00Z');
  });

  it('is none without an hour, or without a real zone', () => {
    expect(toInstant('2026-03-12', 'America/New_York')).toBeNull();
    expect(toInstant('2026-03-12T14:00', 'Mars/Olympus')).toBeNull();
  });

  it('comes back from its instant', () => {
    expect(wallTimeIn('2026-03-12T18:00:00Z', 'Asia/Kolkata')).toBe('2026-03-12T23:30');
  });
});

describe('the countdown', () => {
  it('counts in the reader’s days, then hours, then minutes', () => {
    const at = (now: string) => wordCountdown(now, '2026-03-12T18:00:00Z', 60, 'Europe/Berlin', 'en-US');
    expect(at('2026-03-10T10:00:00Z')).toBe('In 2 days');
    expect(at('2026-03-11T10:00:00Z')).toBe('Tomorrow');
    expect(at('2026-03-12T15:00:00Z')).toBe('In 3 hours');
    expect(at('2026-03-12T17:35:00Z')).toBe('In 25 minutes');
    expect(at('2026-03-12T18:30:00Z')).toBe('Now');
    expect(at('2026-03-12T19:30:00Z')).toBe('Over');
  });
});
