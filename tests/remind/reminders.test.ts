import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween, wallTimeIn } from '../../lib/time/instant';
import { application, derived, interview, meeting, person, thankYou } from './kept';

const of = (kind: string, list = derived()) => list.find((reminder) => reminder.kind === kind);
const hour = (instant: string) => wallTimeIn(instant, 'Europe/Berlin').slice(11);

describe('before the interview', () => {
  it('speaks the evening before and an hour before, in both zones', () => {
    expect(of('evening before')).toMatchObject({
      at: '2026-03-11T17:00:00Z',
      title: 'Tomorrow: Wrenfield Instruments',
      text: 'Thu 12 Mar, 2:00 pm in New York · 7:00 pm for you',
      opens: '#/interviews/second',
    });
    expect(of('hour before')).toMatchObject({
      at: '2026-03-12T17:00:00Z',
      title: 'In one hour: Daniel Strand',
      text: 'Thu 12 Mar, 2:00 pm in New York · 7:00 pm for you. Video call.',
    });
    expect(of('hour before')?.actions.map(({ words }) => words)).toEqual(['Open call', 'Open notes']);
  });

  it('tells the truth where it is told late', () => {
    expect(of('evening before', derived({}, '2026-03-12T08:00:00Z'))?.title).toBe(
      'Today: Wrenfield Instruments',
    );
    expect(of('hour before', derived({}, '2026-03-12T17:40:00Z'))?.title).toBe(
      'In 20 minutes: Daniel Strand',
    );
    expect(of('hour before', derived({}, '2026-03-12T18:05:00Z'))?.title).toBe('Now: Daniel Strand');
  });

  it('reminds again of an interview that moved, and not of one called off', () => {
    const moved = derived({ meetings: [meeting({ startsAt: '2026-03-13T15:00:00Z' })] });
    expect(of('hour before', moved)?.id).not.toBe(of('hour before')?.id);
    expect(of('hour before', derived({ interviews: [interview({ state: 'cancelled' })] }))).toBeUndefined();
    expect(of('hour before', derived({ stages: new Map([['wrenfield', 'withdrawn']]) }))).toBeUndefined();
  });

  it('asks for a zone that nobody named, and invents no hour', () => {
    const open = derived({ meetings: [meeting({ startsAt: null, timeZone: null })] });
    expect(open.map(({ kind }) => kind)).toEqual(['zone open']);
  });

  it('speaks German', () => {
    expect(of('evening before', derived({}, undefined, {}, 'de'))).toMatchObject({
      title: 'Morgen: Wrenfield Instruments',
      text: 'Do 12. März, 14:00 Uhr in New York · 19:00 Uhr für Sie',
    });
  });
});

describe('after the interview', () => {
  it('asks for notes, then for the letter in the morning, three hours before it is due, and once when late', () => {
    const after = derived().filter(({ at }) => at > '2026-03-12T18:30:00Z');
    expect(after.map(({ kind, at }) => [kind, at])).toEqual([
      ['day over', '2026-03-12T18:50:00Z'],
      ['thank-you morning', '2026-03-13T08:00:00Z'],
      ['thank-you soon', '2026-03-13T15:30:00Z'],
      ['thank-you late', '2026-03-13T18:30:00Z'],
    ]);
    expect(after[2]).toMatchObject({
      title: 'Thank Daniel Strand',
      text: 'Due Fri 13 Mar, 7:30 pm: 3 hours left.',
      opens: '#/letters/letter',
    });
    expect(after[3]?.title).toBe('Daniel Strand’s letter is late');
  });

  it('groups the letters of a morning, the first due first', () => {
    const three = derived({
      meetings: [meeting(), meeting({ id: 'later', startsAt: '2026-03-12T19:00:00Z' })],
      people: [person('daniel', 'Daniel Strand'), person('tom', 'Tom Abernathy')],
      thankYous: [
        thankYou('third', { meetingId: 'later' }),
        thankYou('second', { meetingId: 'later', personId: 'tom' }),
        thankYou('first', { personId: 'daniel' }),
      ],
    }).filter(({ kind }) => kind === 'thank-you morning');
    expect(three).toHaveLength(1);
    expect(three[0]).toMatchObject({
      title: 'Three letters for today',
      text: 'First: Daniel Strand, by Fri 13 Mar, 7:30 pm. The draft is ready.',
      opens: '#/letters',
    });
  });

  it('is silent about letters that were sent, and about notes that were written', () => {
    const done = derived({
      thankYous: [thankYou('letter', { state: 'sent' })],
      debriefs: [{ interviewId: 'second', doneAt: '2026-03-12T19:00:00Z' } as never],
    });
    expect(done.map(({ kind }) => kind)).toEqual(['evening before', 'hour before']);
  });

  it('speaks up again at the hour a letter was put off to', () => {
    const snoozed = derived({
      thankYous: [thankYou('letter', { personId: 'daniel', snoozedUntil: '2026-03-13T11:00:00Z' })],
    });
    expect(of('thank-you morning', snoozed)?.at).toBe('2026-03-13T11:00:00Z');
    expect(of('thank-you morning', snoozed)?.id).not.toBe(of('thank-you morning')?.id);
  });

  it('says how much time is really left', () => {
    expect(of('thank-you soon', derived({}, '2026-03-13T17:20:00Z'))?.text).toContain('1 hour left');
  });
});

describe('what is waited for', () => {
  it('asks after a decision on the next working morning', () => {
    const silent = derived({ interviews: [interview({ decisionBy: '2026-03-20' })] });
    expect(of('decision passed', silent)).toMatchObject({
      at: '2026-03-23T08:00:00Z',
      title: 'No word from Wrenfield Instruments yet',
    });
  });

  it('knows when an offer wants its answer', () => {
    const offers = [{ id: 'offer', applicationId: 'wrenfield', decideBy: '2026-03-13' } as never];
    const due = derived({ offers, stages: new Map([['wrenfield', 'offer']]) });
    expect(of('offer due', due)).toMatchObject({
      at: '2026-03-12T08:00:00Z',
      opens: '#/offers',
    });
  });
});

describe('whatever is kept', () => {
  const start = fc
    .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') })
    .map((milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 16)}:00Z`);

  it('only the interview itself speaks at night, and every line fits its notification', () => {
    fc.assert(
      fc.property(start, fc.string({ maxLength: 80 }), (startsAt, name) => {
        const list = derived({
          meetings: [meeting({ startsAt })],
          applications: [application({ company: name })],
          people: [person('daniel', name)],
          interviews: [interview({ decisionBy: startsAt.slice(0, 10) })],
        });
        for (const { kind, at, title, text, actions } of list) {
          if (kind !== 'hour before') expect(hour(at) >= '08:00' && hour(at) < '22:00').toBe(true);
          expect(title.length).toBeLessThanOrEqual(40);
          expect(text.length).toBeLessThanOrEqual(90);
          expect(actions.length).toBeLessThanOrEqual(2);
        }
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }),
    );
  });

  it('a letter is late 24 elapsed hours after its talk, also when the clocks change', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 5, max: 480 }), (startsAt, minutes) => {
        const late = of('thank-you late', derived({ meetings: [meeting({ startsAt, minutes })] }, startsAt));
        const elapsed = minutesBetween(startsAt, late?.id.slice('thank-you late:letter:'.length) ?? '');
        expect(elapsed).toBe(minutes + 24 * 60);
      }),
    );
  });
});
