import type { MailMessage } from '../../lib/model/mail-message';

const opening =
  'Dear Ines,\n\nThank you for the good conversation on Tuesday. We would like you to come back for a second interview for the role of Regional Operations Lead on Thursday, March 12, from 2:00 to 4:45 pm ET. It will be a video call at https://meet.google.com/abc-defg-hij with Marguerite Okafor (VP Operations), Priya Raman, Logistics Manager, and Tom Abernathy, Chief Operating Officer.\n\n';
const filler =
  'Our office moved in 2019 and the teams sit on three floors; you will hear more on the 12th. Figures are shared each Monday at 9:30, and visitors sign in at the desk. Parking is limited, so plan 15 minutes more. ';
const closing =
  '\n\nWith kind regards,\nDaniel\n\nDaniel Strand\nHead of People, Wrenfield Instruments\n+1 518 555 0100\n';

/** An invitation of about the given length in characters. */
export function mailOf(length: number): MailMessage {
  const room = Math.max(0, length - opening.length - closing.length);
  const middle = filler
    .repeat(Math.ceil(room / filler.length))
    .slice(0, room)
    .replace(/\. /g, '.\n');
  return {
    id: `bench-${length}`,
    url: null,
    mailbox: 'eml',
    subject: 'Second interview at Wrenfield Instruments',
    from: { name: 'Daniel Strand', address: 'daniel.strand@wrenfield.example' },
    to: [{ name: 'Ines Berger', address: 'ines@mail.example' }],
    cc: [],
    sentAt: '2026-03-05T16:12:00-05:00',
    sentAtText: null,
    readAt: null,
    text: opening + middle + closing,
    links: [{ href: 'https://meet.google.com/abc-defg-hij', text: 'https://meet.google.com/abc-defg-hij' }],
    calendars: [],
    structured: [],
    attachments: [],
  };
}

/** Texts made to hurt: what regular expressions and date readers choke on. */
export function nastyTexts(length: number): { name: string; text: string }[] {
  const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [
    { name: 'spaces after a number', text: `1${' '.repeat(length - 2)}x` },
    { name: 'no-break spaces', text: fill('1\u00a0\u00a0\u00a0') },
    { name: 'dates without end', text: fill('12.3. 14 Uhr 3/4 at 2pm - ') },
    { name: 'one endless word', text: fill('a') },
    { name: 'names without end', text: fill('Anna Maria van der Berg, ') },
    { name: 'brackets', text: fill('((([[[<<<') },
    { name: 'quote marks', text: fill('> > > On Mon wrote:\n') },
    { name: 'links', text: fill('https://a.b/c?d=https://e.f ') },
    { name: 'line breaks', text: fill('\n \n\t') },
    { name: 'interviews without end', text: fill('interview on Monday with Ms Lee about the role of ') },
  ];
}
