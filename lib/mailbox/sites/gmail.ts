import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { lastOf } from '../opened';

const opened = '.adn';

/** Gmail. Its classes are obfuscated but the same in every language (seen in defuddle 2026-07-27, FlowCrypt 2026-08-17). Last seen to hold 2026-10-05. */
export const gmail: Mailbox = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  rules: {
    message: (page) =>
      lastOf(
        page,
        opened,
        (message) =>
          message.querySelector('.a3s') !== null &&
          message.querySelector('.a3s[contenteditable="true"]') === null,
      ),
    subject: firstOf(text('h2.hP'), text('.ha h2')),
    fromName: firstOf(attr('span.gD', 'name'), text('span.gD')),
    fromAddress: firstOf(attr('span.gD', 'email'), attr('td.gF span[email]', 'email')),
    to: '.hb span[email], .g2[email]',
    sentAtText: firstOf(attr('.g3', 'title'), attr('.g3', 'alt'), text('.g3')),
    body: (message) => message.querySelector('.ii.gt .a3s, .a3s'),
    except: '.adL, .h5, .adm, .ajR, .ajT, .h4, .yj6qo, .a6S, .adI, .wl4W9b',
    messageId: (message) => {
      const own = message as Element;
      const marked =
        own.hasAttribute('data-legacy-message-id') || own.hasAttribute('data-message-id')
          ? own
          : own.querySelector('[data-legacy-message-id], [data-message-id]');
      return (
        marked?.getAttribute('data-legacy-message-id') ?? marked?.getAttribute('data-message-id') ?? null
      );
    },
    attachments: '.aZo[download_url], span[download_url]',
  },
};
