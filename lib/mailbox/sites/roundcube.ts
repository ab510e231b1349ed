import { attr, firstOf, text } from '../../page/rule';
import { insideFrame } from '../frame';
import type { Mailbox } from '../mailbox';

const sender =
  '#message-header .from a.rcmContactAddress, #message-header a.rcmContactAddress, #messageheader a.rcmContactAddress, .adr a.rcmContactAddress, .adr .rcmContactAddress';

/** Roundcube, on any host: known by its page. The preview stands in a frame of the same origin, which reads itself. Last seen to hold 2026-11-23. */
export const roundcube: Mailbox = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  isHere: (page) => page.querySelector('body.task-mail') !== null,
  rules: {
    message: (page) => {
      const framed = page.querySelector('#messagecontframe');
      const inside = framed ? insideFrame(framed) : null;
      const root = page.querySelector('#messagebody')
        ? page
        : inside?.querySelector('#messagebody')
          ? inside
          : null;
      return root?.body ?? null;
    },
    subject: (page) => {
      const framed = page.querySelector('#messagecontframe');
      const root = page.querySelector('#messagebody') ? page : ((framed && insideFrame(framed)) ?? page);
      return firstOf(
        text('#message-header h2.subject', '.voice, a'),
        text('#messageheader .subject', '.voice'),
        text('h2.subject', '.voice, a'),
      )(root);
    },
    fromName: text(sender),
    fromAddress: attr(sender, 'title'),
    to: 'td.header.to .rcmContactAddress, .header.to .rcmContactAddress',
    sentAtText: firstOf(text('td.header.date'), text('.header-summary .text-nowrap'), text('.header.date')),
    body: (message) => message.querySelector('#messagebody'),
    attachments: '#attachment-list li.ics a.filename, #attachment-list li a.filename[href*="ics"]',
  },
};
