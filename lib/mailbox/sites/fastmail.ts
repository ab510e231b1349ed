import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { lastOpened } from '../opened';
import { address, name } from '../sender-rules';

const card = '.v-MessageCard';
const body = '.v-Message-body';

/** Fastmail. Its address no longer tells whether a mail is open; the message card does (2026). Last seen to hold 2026-09-01. */
export const fastmail: Mailbox = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'betaapp.fastmail.com'],
  rules: {
    message: (page) => lastOpened(page, card, body, '.v-MessageCard--draft, .is-collapsed'),
    subject: text('.v-Thread-title'),
    fromName: firstOf(
      text('.v-MessageCard-from .v-MessageCard-fromName, .v-MessageCard-from b'),
      name(text('.v-MessageCard-from')),
    ),
    fromAddress: firstOf(
      address(attr('.v-MessageCard-from [title*="@"]', 'title')),
      address(attr('.v-MessageCard-from', 'title')),
      address(text('.v-MessageCard-from')),
    ),
    to: '.v-MessageCard-to [title*="@"]',
    sentAt: attr('.v-MessageCard-time time[datetime], time.v-MessageCard-time', 'datetime'),
    sentAtText: firstOf(attr('.v-MessageCard-time', 'title'), text('.v-MessageCard-time')),
    body: (message) => message.querySelector(`.v-Message ${body}, ${body}`),
    except: '.v-Message-quoteToggle, .v-MessageCard-actions',
    attachments: '.v-MessageCard a[download], .v-Attachment a[href]',
  },
};
