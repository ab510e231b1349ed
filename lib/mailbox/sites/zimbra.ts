import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { framedIn } from '../opened';
import { address } from '../sender-rules';

const frame = 'iframe[id$="_body__iframe"]';

/** Zimbra’s classic client, on any host: bodies in frames of the same origin (test harness of the project, 2026). Last seen to hold 2026-11-01. */
export const zimbra: Mailbox = {
  id: 'zimbra',
  name: 'Zimbra',
  hosts: [],
  isHere: (page) => page.querySelector(`${frame}, #z_shell, #zb__App__Mail`) !== null,
  rules: {
    message: (page) => {
      const last = [...page.querySelectorAll(frame)].at(-1);
      return (
        last?.parentElement?.closest('[id$="__MSG"], .ZmMailMsgView, [id*="zv__"]') ??
        last?.parentElement ??
        null
      );
    },
    subject: text('.SubjectCol.LabelColValue, td.SubjectCol, .SubjectCol'),
    fromName: text('[id$="_from"] .addrBubble, .LabelColValue .addrBubble, span.addrBubble'),
    fromAddress: firstOf(
      address(attr('span.addrBubble [title*="@"], span.addrBubble[title*="@"]', 'title')),
      address(text('[id$="_from"] .addrBubble, span.addrBubble')),
    ),
    sentAtText: text('td.DateCol, .DateCol'),
    body: (message) => framedIn(message, frame),
    attachments: '[id$="_attLinks"] a[href], .AttLink[href]',
  },
};
