import { describe, expect, it } from 'vitest';
import { when } from '../../lib/detect/when';
import type { MailMessage } from '../../lib/model/mail-message';
import { english, interviews, noisy, others, type WhenCase } from './when-cases';
import { type OfficeMail, officeHeld, officeLast, officeSeen } from './when-office';
import { noZones, spoken, zones } from './when-spoken';

const monday = '2026-03-09T09:00:00-05:00';

const mailOf = (sentAt: string | null, text: string): MailMessage => ({
  id: 'one',
  url: null,
  mailbox: 'pasted',
  subject: '',
  from: null,
  to: [],
  cc: [],
  sentAt,
  sentAtText: null,
  readAt: null,
  text,
  links: [],
  calendars: [],
  structured: [],
  attachments: [],
});

const check = ([sent, text, start, end, zone]: WhenCase) => {
  const found = when(mailOf(sent, text));
  expect(found.start).toBe(start);
  if (end !== undefined) expect(found.end).toBe(end);
  if (zone !== undefined) expect(found.timeZone).toBe(zone);
};

describe('when', () => {
  it.each(english)('%s: %s', (...one) => check(one));
  it.each(interviews)('%s: %s', (...one) => check(one));
  it.each(noisy)('%s: %s', (...one) => check(one));
  it.each(others)('%s: %s', (...one) => check(one));
  it.each(spoken)('%s: %s', (...one) => check(one));
  it.each(zones)('%s: %s', (...one) => check(one));

  it.each(noZones)('names no zone, %s: %s', (sent, text, start) => {
    expect(when(mailOf(sent, text))).toMatchObject({ start, timeZone: null });
  });

  const isRight = ([sent, subject, text, start, end, zone]: OfficeMail) => {
    const found = when({ ...mailOf(sent, text), subject });
    return found.start === start && found.end === end && (zone === undefined || found.timeZone === zone);
  };

  it.each([...officeSeen, ...officeLast])('%s: %s', (...one) => {
    expect(isRight(one)).toBe(true);
  });

  it('reads nearly every office mail that was kept back while it was made', () => {
    const missed = officeHeld.filter((one) => !isRight(one)).map(([, subject]) => subject);
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  it('counts days in a mail that is passed on from the day it was sent', () => {
    const text =
      '-----Original Message-----\nFrom: Dobbs, Irene\nSent: Thursday, March 5, 2026 9:15 AM\nTo: Guerra, Luis\nSubject: Call\n\nThe call is tomorrow at 10:00 AM.';
    expect(when(mailOf('2026-03-09T09:00:00-05:00', text)).start).toBeNull();
    expect(when(mailOf('2026-03-05T19:00:00-05:00', text)).start).toBe('2026-03-06T10:00');
  });

  it('looks into what is quoted only where the newest text names no time, and never calls that certain', () => {
    const quoted =
      '\n\nOn Thu, 5 Mar 2026, H. Faber wrote:\n> Shall we meet on Tuesday 10 March at 3pm in my office?';
    const found = when(mailOf('2026-03-05T12:00:00-05:00', `Works for me.${quoted}`));
    expect(found.start).toBe('2026-03-10T15:00');
    expect(found.certain).not.toContain('start');
    expect(when(mailOf('2026-03-05T12:00:00-05:00', `Rather Friday at 2pm.${quoted}`)).start).toBe(
      '2026-03-06T14:00',
    );
  });

  it('takes a webmail’s own 03/05/26 for a day that lies behind, month first where the mail is English', () => {
    const shown = (sentAtText: string, readAt: string | null, text: string) =>
      when({ ...mailOf(null, text), sentAtText, readAt }).start;
    const english = 'Could you join us on Thursday, March 12, at 2 pm?';
    expect(shown('03/05/26 (21:12:00 UTC)', '2026-03-06T09:00:00Z', english)).toBe('2026-03-12T14:00');
    expect(shown('03/05/26', '2026-11-26T09:00:00Z', english)).toBe('2026-03-12T14:00');
    expect(shown('25/02/26', '2026-11-26T09:00:00Z', english)).toBe('2026-03-12T14:00');
    expect(
      shown(
        '03.05.26',
        '2026-11-26T09:00:00Z',
        'Passt Ihnen Donnerstag, der 7. Mai, um 14 Uhr für unser Gespräch?',
      ),
    ).toBe('2026-05-07T14:00');
  });

  it('reads a paragraph to its end, however long', () => {
    const long = 'We look forward to showing you the plant and the people who run it. '.repeat(40);
    expect(when(mailOf(monday, `${long}Let us meet on Tuesday at 3pm.`)).start).toBe('2026-03-10T15:00');
  });

  it('says nothing of a relative day where no date is known', () => {
    expect(when(mailOf(null, 'Shall we meet on Tuesday at 3pm?')).start).toBeNull();
  });
});
