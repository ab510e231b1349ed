import { attr, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { address, name } from '../sender-rules';

/** Zoho Mail. Subject and body seen in other people’s code (2026); the rest of the head is sought by the generic reader. Last seen to hold 2026-08-01. */
export const zoho: Mailbox = {
  id: 'zoho',
  name: 'Zoho Mail',
  hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.au', 'mail.zoho.jp'],
  rules: {
    message: (page) => {
      const bodies = [...page.querySelectorAll('.zmMailContent')].filter(
        (body) => body.querySelector('[contenteditable="true"]') === null,
      );
      const last = bodies.at(-1);
      return last?.closest('.zmConvMail, .zmMailView, .zmPCnt, article') ?? last?.parentElement ?? null;
    },
    subject: text('.jsConvSB, .zmPVHeading'),
    fromName: name(text('.zmFrom, .zmPHSender')),
    fromAddress: address(
      attr('.zmFrom [title*="@"], .zmPHSender [title*="@"], .zmFrom[title*="@"]', 'title'),
    ),
    sentAtText: text('.zmDate, .zmPHDate'),
    body: (message) => message.querySelector('.zmMailContent'),
    attachments: '.zmAttach a[href]',
  },
};
