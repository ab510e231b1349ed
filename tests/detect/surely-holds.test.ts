import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { aMail } from '../mails';

const read = (text: string) => {
  const { label, invitation, stated } = understand(aMail({ subject: 'Your interview', text }));
  return { label, start: invitation?.meetings[0]?.start, isStated: stated.includes('meetings.0.start') };
};

describe('the one time of a mail that moves an interview', () => {
  it('is a guess where nothing says that it is the new one', () => {
    const said = read(
      'Dear Robin,\n\nAbout your interview for the cook position on Thursday 15 October at 10:00: the chef has broken her arm. Could we reschedule, and which days of the following week would suit you?\n\nAnn',
    );
    expect(said).toEqual({ label: 'reschedule', start: '2026-10-15T10:00', isStated: false });
  });

  it('is stated where it is called the new one, or the old one is told as well', () => {
    const said = read(
      'Dear Robin,\n\nYour interview for the cook position has been rescheduled. New time: Thursday 15 October at 10:00.\n\nAnn',
    );
    expect(said).toEqual({ label: 'reschedule', start: '2026-10-15T10:00', isStated: true });
    const both = read(
      'Dear Robin,\n\nWe have to move your interview for the cook position from Wednesday 14 October at 9:00 to Thursday 15 October at 10:00.\n\nAnn',
    );
    expect(both).toEqual({ label: 'reschedule', start: '2026-10-15T10:00', isStated: true });
  });
});
