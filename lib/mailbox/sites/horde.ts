import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { framedIn } from '../opened';
import { address, name } from '../sender-rules';

/** Horde IMP, dynamic view, on any host. HTML parts stand in a frame of the same origin that a script fills (seen in 6.2.27). Last seen to hold 2026-11-25. */
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
    subject: text('#msgHeaders .subject'),
    fromName: name(text('#msgHeaders .from')),
    fromAddress: address(firstOf(attr('#msgHeaders .from [title*="@"]', 'title'), text('#msgHeaders .from'))),
    to: '#msgHeaders .to [title*="@"]',
    sentAtText: text('#msgHeaders .date'),
    body: (message) =>
      framedIn(message, '.mimePartBase iframe.htmlMsgData') ??
      message.querySelector('.mimePartBase .mimePartData'),
    except: '.citation',
    attachments: '#msgAtc a[href], .mimePartInfo a[href*=".ics" i]',
  },
};
