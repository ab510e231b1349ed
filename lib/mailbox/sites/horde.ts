import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { framedIn } from '../opened';
import { address, name } from '../sender-rules';

/** Horde IMP, dynamic view, on any host. HTML parts stand in a frame of the same origin that a script fills (source, 2026). Last seen to hold 2026-11-01. */
export const horde: Mailbox = {
  id: 'horde',
  name: 'Horde',
  hosts: [],
  isHere: (page) =>
    page.querySelector('#msgData .mimePartBase, #previewMsg, .mimePartBase .mimePartData') !== null,
  rules: {
    message: (page) => {
      const part = page.querySelector('.mimePartBase');
      return part?.closest('#pageContainer, #previewPane, body') ?? null;
    },
    subject: text(
      '#msgHeaders .subject, #subject .value, .subject .headerValue, #msgHeadersContent .subject',
    ),
    fromName: name(text('#msgHeaders .from, #from .value, #msgHeadersContent .from')),
    fromAddress: firstOf(
      address(text('#msgHeaders .from, #from .value, #msgHeadersContent .from')),
      address(attr('#msgHeaders .from [title*="@"]', 'title')),
    ),
    sentAt: attr('#msgHeaders time[datetime]', 'datetime'),
    sentAtText: text('#msgHeaders .date, #date .value, #msgHeadersContent .date'),
    body: (message) =>
      framedIn(message, '.mimePartBase iframe.htmlMsgData') ??
      message.querySelector('.mimePartBase .mimePartData'),
    attachments: '#msgAtc a[href], .mimePartInfo a[href*=".ics" i]',
  },
};
