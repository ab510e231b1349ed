import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { framedIn, lastOpened } from '../opened';
import { address, name } from '../sender-rules';

const frame = 'iframe[data-testid="content-iframe"]';

/** Proton Mail. The body stands in a frame that runs no scripts, so it is read from the page (WebClients source, 2026). Last seen to hold 2026-10-06. */
export const proton: Mailbox = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me'],
  rules: {
    message: (page) =>
      lastOpened(
        page,
        'article[data-shortcut-target="message-container"], [data-testid^="message-view-"]',
        frame,
      ),
    subject: firstOf(
      attr('[data-testid="conversation-header:subject"]', 'title'),
      text('[data-testid="conversation-header:subject"]'),
      attr(frame, 'data-subject'),
    ),
    fromName: firstOf(
      text('[data-testid="recipients:sender"] [data-testid="recipient-label"]'),
      name(attr('[data-testid="recipients:sender"]', 'title')),
    ),
    fromAddress: firstOf(
      address(text('[data-testid="recipients:sender"] [data-testid="recipient-address"]')),
      address(attr('[data-testid="recipients:sender"] [title*="@"]', 'title')),
      address(attr('[data-testid="recipients:sender"]', 'title')),
    ),
    sentAt: attr('time[data-testid^="item-date"], time[datetime]', 'datetime'),
    sentAtText: firstOf(text('time[data-testid^="item-date"]'), text('[data-testid^="item-date"]')),
    body: (message) => framedIn(message, frame),
    except: '.proton-hidden',
    messageId: attr('[data-message-id]', 'data-message-id'),
    attachments: '[data-testid^="attachment-item"] a[href]',
  },
};
