// The demo mailbox of Ines Berger, an invented person. Every date counts from `now`, so that the way can be walked on any day.

const zone = 'America/New_York';
const dayMs = 24 * 60 * 60 * 1000;

const words = (date, options) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }).format(date);
const longDay = (date) => words(date, { weekday: 'long', month: 'long', day: 'numeric' });
const clock = (date) => words(date, { hour: 'numeric', minute: '2-digit' }).toLowerCase().replace(/\s/g, ' ');

/** The next weekday at least `days` ahead: nobody interviews on a Sunday. */
function weekdayAfter(now, days) {
  let day = new Date(now.getTime() + days * dayMs);
  while (['Sat', 'Sun'].includes(words(day, { weekday: 'short' }))) day = new Date(day.getTime() + dayMs);
  return day;
}

/** Rounds down to a half hour. */
const halfHour = (date) => new Date(Math.floor(date.getTime() / (dayMs / 48)) * (dayMs / 48));

/** All mails of the demo, newest first: {id, subject, from, address, sentAt, paragraphs, table?}. */
export function demoMails(now) {
  const second = weekdayAfter(now, 2);
  const moved = weekdayAfter(second, 1);
  const justOver = halfHour(new Date(now.getTime() - 2.5 * 60 * 60 * 1000));
  const overEnds = new Date(justOver.getTime() + 45 * 60 * 1000);
  const ago = (days) => new Date(now.getTime() - days * dayMs);
  return [
    {
      id: 'second-interview',
      subject: 'Next conversation at Wrenfield',
      from: 'Daniel Strand',
      address: 'daniel.strand@wrenfield.example',
      sentAt: ago(1),
      paragraphs: [
        'Dear Ines,',
        'Thank you for the good conversation last week. Marguerite came away keen to continue it, and we would like to invite you to a second interview for the post of Regional Operations Lead, to meet the people you would work with most.',
        `Could you join us again on ${longDay(second)}, from 2 pm to 4:45 pm Eastern Time? It would be a video call at https://meet.google.com/wrn-field-ies:`,
      ],
      table: [
        ['2:00 pm', 'Daniel Strand', 'Head of people', 'Terms and next steps'],
        ['2:30 pm', 'Marguerite Okafor', 'VP operations', 'The first six months'],
        ['3:30 pm', 'Priya Raman', 'Logistics manager', 'Working together'],
        ['4:10 pm', 'Tom Abernathy', 'Chief operating officer', 'The long view'],
      ],
      after: [
        'Each of us has a topic of our own, and there is time for your questions. If that day is difficult, just say so and we will find another.',
        'With kind regards,\nDaniel',
        'Daniel Strand\nHead of people, Wrenfield Instruments\nAlbany, New York',
      ],
    },
    {
      id: 'moved',
      subject: 'Re: Next conversation at Wrenfield',
      from: 'Daniel Strand',
      address: 'daniel.strand@wrenfield.example',
      sentAt: ago(0.2),
      paragraphs: [
        'Dear Ines,',
        `I am sorry, Tom flies out earlier than planned and we need to reschedule his part. Instead of 4:10 pm on ${longDay(second)}, could you speak with Tom Abernathy on ${longDay(moved)} at 11:00 am Eastern Time, for half an hour? Same video link. The rest of your second interview at Wrenfield Instruments stays as it is.`,
        'With kind regards,\nDaniel',
        'Daniel Strand\nHead of people, Wrenfield Instruments\nAlbany, New York',
      ],
    },
    {
      id: 'first-interview',
      subject: 'Confirmed: your first interview with Marlow Parish Bakers',
      from: 'Odile Faure',
      address: 'odile@marlowparish.example',
      sentAt: ago(3),
      paragraphs: [
        'Hello Ines,',
        `Your first interview for the position of Production Manager is confirmed for ${longDay(justOver)}, ${clock(justOver)} to ${clock(overEnds)} (Eastern Time). I will call you by video: https://zoom.us/j/5550102030`,
        'You will meet me, Odile Faure, owner, and our head baker Samuel Adeyemi.',
        'Looking forward to it,\nOdile',
        'Odile Faure\nOwner, Marlow Parish Bakers',
      ],
    },
    {
      id: 'newsletter',
      subject: '7 interview questions everybody gets wrong',
      from: 'Careers Weekly',
      address: 'news@careersweekly.example',
      sentAt: ago(0.5),
      paragraphs: [
        'This week in Careers Weekly: how to prepare for your next interview.',
        'Recruiters tell us which answers they remember. Read on our site. Our webinar “Ace the second interview” is on Thursday at 6 pm Eastern, save your seat.',
        'You receive this newsletter because you subscribed. Unsubscribe.',
      ],
    },
    {
      id: 'german',
      subject: 'Einladung zum Vorstellungsgespräch als Disponentin',
      from: 'Beate Kern',
      address: 'b.kern@kern-logistik.example',
      sentAt: ago(1.5),
      paragraphs: [
        'Guten Tag Frau Berger,',
        `vielen Dank für Ihre Bewerbung. Gern laden wir Sie zu einem ersten Gespräch ein: am ${new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long' }).format(weekdayAfter(now, 6))} um 14:30 Uhr (MEZ) in unserer Niederlassung, Hafenstraße 12, 20457 Hamburg.`,
        'Sie sprechen mit mir und unserem Betriebsleiter Jan Petersen.',
        'Freundliche Grüße\nBeate Kern\nPersonalabteilung, Kern Logistik GmbH',
      ],
    },
  ];
}
