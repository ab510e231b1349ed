import { describe, expect, it } from 'vitest';
import { when } from '../../lib/detect/when';
import type { MailMessage } from '../../lib/model/mail-message';
import { english, interviews, noisy, others, type WhenCase } from './when-cases';

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

  it('says nothing of a relative day where no date is known', () => {
    expect(when(mailOf(null, 'Shall we meet on Tuesday at 3pm?')).start).toBeNull();
  });
});
