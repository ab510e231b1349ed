import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { address, name } from '../sender-rules';

const view = '.messageView .b-message';

/** SnappyMail, on any host (template of 2025-06-16: `from` carries name and address, `time.date` an exact instant). */
export const snappymail: Mailbox = {
  id: 'snappymail',
  name: 'SnappyMail',
  hosts: [],
  isHere: (page) => page.querySelector('#rl-app, #V-MailMessageView') !== null,
  rules: {
    message: (page) => {
      const message = page.querySelector(view);
      return message?.querySelector('.bodyText .b-text-part') ? message : null;
    },
    subject: text('.messageItemHeader .subjectParent .subject'),
    fromName: firstOf(name(attr('.informationShort .from', 'title')), text('.informationShort .from')),
    fromAddress: firstOf(
      address(attr('.informationShort .from', 'title')),
      address(attr('.informationShort .from a[href^="mailto:"]', 'href')),
    ),
    sentAt: attr('time.date', 'datetime'),
    sentAtText: text('time.date'),
    body: (message) => message.querySelector('#messageItem .bodyText .b-text-part, .bodyText .b-text-part'),
    except: '.rlBlockquoteSwitcher, details.sl-quote, blockquote.rl-bq-hidden',
    attachments: '.attachmentsPlace a[href], .attachmentItem a[href]',
  },
};
