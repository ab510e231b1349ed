import { describe, expect, it } from 'vitest';
import { readEml } from '../../lib/mailbox/eml';
import { readPasted } from '../../lib/mailbox/pasted';

const eml = [
  'From: "Holm, Ida" <ida@acme.example>',
  'To: Nora Feld <nora@mailhaus.example>',
  'Subject: =?utf-8?Q?Gespr=C3=A4ch_am_Donnerstag?=',
  'Date: Mon, 02 Mar 2026 09:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="cut"',
  '',
  '--cut',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Liebe Frau Feld,</p><p>Donnerstag um 14 Uhr: <a href="https://zoom.us/j/1">beitreten</a></p>',
  '--cut',
  'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
  '',
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'END:VCALENDAR',
  '--cut--',
  '',
].join('\r\n');

describe('a mail kept as a file', () => {
  it('is read with sender, subject, time, text, links and calendar', async () => {
    const mail = await readEml(eml, 'mail.eml');
    expect(mail.subject).toBe('Gespräch am Donnerstag');
    expect(mail.from).toMatchObject({ address: 'ida@acme.example' });
    expect(Temporal.Instant.from(mail.sentAt ?? '').toString()).toBe('2026-03-02T08:00:00Z');
    expect(mail.text).toContain('Donnerstag um 14 Uhr');
    expect(JSON.stringify(mail.links)).toContain('https://zoom.us/j/1');
    expect(mail.calendars.join('')).toContain('METHOD:REQUEST');
  });

  it('reads what was pasted as a mail of its own', async () => {
    const mail = await readPasted(
      'Hi Nora,\n\ncan you come in on Friday at 2?\n\nIda',
      '2026-03-02T09:00:00Z',
    );
    expect(mail.text).toContain('come in on Friday');
  });
});
