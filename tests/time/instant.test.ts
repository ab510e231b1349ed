import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, dayIn, minutesBetween, toInstant, wallTimeIn } from '../../lib/time/instant';
import { cityOf, isZone, sameClock } from '../../lib/time/zone';

const instants = fc
  .integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') })
  .map((milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 16)}:00Z`);
const zones = fc.constantFrom(
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
);

describe('instants and wall times', () => {
  it('a wall time leads back to its instant, or to the earlier one of a doubled hour', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const back = toInstant(wallTimeIn(instant, zone), zone) ?? '';
        const minutes = minutesBetween(back, instant);
        expect(minutes === 0 || minutes === 60 || minutes === 30).toBe(true);
        expect(wallTimeIn(back, zone)).toBe(wallTimeIn(instant, zone));
      }),
    );
  });

  it('the hour that is skipped becomes the later clock, the doubled hour the earlier', () => {
    expect(toInstant('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
    expect(wallTimeIn('2026-03-29T01:30:00Z', 'Europe/Berlin')).toBe('2026-03-29T03:30');
    expect(toInstant('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });

  it('minutes added are minutes between', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -100_000, max: 100_000 }), (instant, minutes) => {
        expect(minutesBetween(instant, addMinutes(instant, minutes))).toBe(minutes);
      }),
    );
  });

  it('24 elapsed hours are not the same hour of the next day when the clocks change', () => {
    const start = toInstant('2026-03-28T15:00', 'Europe/Berlin') ?? '';
    expect(wallTimeIn(addMinutes(start, 24 * 60), 'Europe/Berlin')).toBe('2026-03-29T16:00');
  });

  it('a day is the day of its zone', () => {
    expect(dayIn('2026-03-12T18:45:00Z', 'Asia/Kolkata')).toBe('2026-03-13');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('zones', () => {
  it('are known, or not', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
  });

  it('are named by their city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(cityOf('UTC')).toBe('UTC');
  });

  it('show the same clock only on days when they do', () => {
    expect(sameClock('America/Phoenix', 'America/Denver', '2026-01-15T12:00:00Z')).toBe(true);
    expect(sameClock('America/Phoenix', 'America/Denver', '2026-07-15T12:00:00Z')).toBe(false);
  });
});
