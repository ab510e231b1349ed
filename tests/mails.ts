import type { MailMessage } from '../lib/model/mail-message';

/** A mail of invented people; fields can be given anew. */
export function aMail(fields: Partial<MailMessage> = {}): MailMessage {
  return {
    id: 'mail-1',
    url: 'https://mail.example/1',
    mailbox: 'eml',
    subject: 'Next conversation at Wrenfield',
    from: { name: 'Daniel Strand', address: 'daniel.strand@wrenfield.example' },
    to: [{ name: 'Kai Brandt', address: 'kai@mail.example' }],
    cc: [],
    sentAt: '2026-03-05T16:12:00-05:00',
    sentAtText: null,
    readAt: null,
    text: [
      'Dear Kai,',
      '',
      'We would like to invite you to a second interview for the position of Regional Operations Lead at Wrenfield Instruments.',
      'Could you join us again on Thursday, March 12, from 2:00 to 4:45 pm Eastern Time? It would be a video call: https://meet.google.com/wrn-field-kai',
      'You will meet Marguerite Okafor (VP Operations) and Priya Raman (Logistics Manager).',
      '',
      'With kind regards,',
      'Daniel Strand',
    ].join('\n'),
    links: [],
    calendars: [],
    structured: [],
    attachments: [],
    ...fields,
  };
}

/** The mail that moves it to the day after. */
export const movedMail = (): MailMessage =>
  aMail({
    id: 'mail-2',
    subject: 'Re: Next conversation at Wrenfield',
    sentAt: '2026-03-09T10:00:00-04:00',
    text: 'Dear Kai,\n\nI am sorry, we need to reschedule your second interview for the Regional Operations Lead position at Wrenfield Instruments. Instead of Thursday, March 12 at 2:00 pm it would now be on Friday, March 13, from 11:00 am to 1:45 pm Eastern Time.\n\nDaniel Strand',
  });

/** The mail that calls it off. */
export const cancelledMail = (): MailMessage =>
  aMail({
    id: 'mail-3',
    subject: 'Re: Next conversation at Wrenfield',
    sentAt: '2026-03-10T10:00:00-04:00',
    text: 'Dear Kai,\n\nWe have to cancel your second interview for the Regional Operations Lead position at Wrenfield Instruments on Thursday, March 12 at 2:00 pm. The position has been put on hold.\n\nDaniel Strand',
  });
