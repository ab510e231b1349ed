import { isHost } from '../page/host';
import { attr, firstOf, text } from '../page/rule';
import { visibleText } from '../page/visible-text';
import { previews } from './find-body';
import { eventsIn } from './mail-fields';
import { makeMail } from './make-mail';
import type { ReadMail } from './read-mail';
import type { Where } from './site-at';

/** Where interviews are booked and announced beside any mailbox: booking pages and candidates’ portals. */
const hosts = [
  ...[
    'calendly.com',
    '*.calendly.com',
    'cal.com',
    'app.cal.com',
    'savvycal.com',
    '*.goodtime.io',
    '*.modernloop.io',
  ],
  ...[
    '*.cronofy.com',
    '*.hirevue.com',
    '*.myworkdayjobs.com',
    '*.myworkdaysite.com',
    '*.greenhouse.io',
    '*.lever.co',
  ],
  ...[
    '*.icims.com',
    '*.ashbyhq.com',
    '*.smartrecruiters.com',
    '*.teamtailor.com',
    '*.personio.de',
    '*.personio.com',
  ],
];
const settled =
  /\b(?:confirmed|scheduled|booked|rescheduled|cancell?ed|interview (?:on|at|with|details)|upcoming interview)\b|bestätigt|vereinbart|gebucht|abgesagt|confirmé|confirmad|confermat|bevestigd/i;
const hour = /\d{1,2}[:.h]\d\d|\d\s?[ap]\.?m\b|\d\s?uhr/i;

/** Reads, on a click, a page that says when an interview is; null where it says nothing settled. */
export function readAnnouncement(page: Document, where: Where, readAt: string | null): ReadMail | null {
  const body = page.querySelector('main, [role="main"]') ?? page.body;
  if (!body || !isHost(where.hostname, hosts)) return null;
  const { text: words, links } = visibleText(body, `${previews}, form, footer`);
  if (words.length > 20_000 || !settled.test(words) || !hour.test(words)) return null;
  const subject = firstOf(text('h1'), text('h2'), text('[role="heading"]'), text('title'))(page);
  const fromName = attr('meta[property="og:site_name"]', 'content')(page);
  const none = { ownId: null, fromAddress: null, sentAt: null, sentAtText: null };
  const mail = makeMail(
    { ...none, mailbox: 'generic', subject, fromName, text: words },
    {
      url: where.href.slice(0, 4_000),
      readAt,
      to: [],
      links,
      attachments: [],
      structured: eventsIn(body, body),
    },
  );
  return { mail, anchor: body, via: 'generic', brokeAt: null };
}
