import { attr, firstOf, text } from '../../page/rule';
import type { MailRules } from '../mailbox';
import { lastOpened } from '../opened';
import { address, name } from '../sender-rules';

const body = '[data-test-id="message-view-body-content"]';
const sender = firstOf(
  attr('[data-test-id="message-from"] [data-test-id="with-contact-card-anchor"]', 'title'),
  attr('[data-test-id="message-from"] [title*="@"]', 'title'),
  attr('[data-test-id="with-contact-card-anchor"]', 'title'),
  attr('[data-test-id="with-contact-card-anchor"]', 'aria-label'),
);

/** The client that Yahoo and AOL share. Its test ids are seen in other people’s code only, and may go (2026). */
export const yahooRules: MailRules = {
  message: (page) => lastOpened(page, '[data-test-id="message-view"]', body),
  subject: firstOf(
    attr('[data-test-id="message-group-subject-text"]', 'title'),
    text('[data-test-id="message-group-subject-text"]'),
  ),
  fromName: firstOf(
    text('[data-test-id="message-from"] [data-test-id="email-pill"]'),
    name(sender),
    text('[data-test-id="message-from"]'),
  ),
  fromAddress: address(sender),
  to: '[data-test-id="message-to"] [title*="@"], [data-test-id="message-recipients"] [title*="@"]',
  sentAtText: text('[data-test-id="message-date"]'),
  body: (message) => message.querySelector(body),
  except: '[data-test-id="card-toolbar"], [data-test-id*="summary"]',
  attachments: '[data-test-id="attachment-container"] a[href]',
};
