import { attr, firstOf, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { address, name } from '../sender-rules';

const bodies = '.mailer_mailcontent, .msg-body, [ng-bind-html*="viewer"], .SOGoHTMLMail-CSS-Delimiter';

/** SOGo 5 (AngularJS) and 2, on any host: known by its page. Its class names vary; the generic reader fills the head in. Last seen to hold 2026-11-01. */
export const sogo: Mailbox = {
  id: 'sogo',
  name: 'SOGo',
  hosts: [],
  isHere: (page) =>
    page.querySelector('[ng-app^="SOGo"], [ng-bind="viewer.message.subject"], table.mailer_fieldtable') !==
    null,
  rules: {
    message: (page) => {
      const last = [...page.querySelectorAll(bodies)].at(-1);
      return last?.closest('md-card, #messageContent, .mailer_mailview') ?? last?.parentElement ?? null;
    },
    subject: firstOf(
      text('[ng-bind="viewer.message.subject"], [ng-bind^="::viewer.message.subject"]'),
      text('.mailer_subjectfieldvalue'),
      text('h2.sg-md-headline, h5.sg-md-headline'),
    ),
    fromName: firstOf(
      name(attr('.sg-md-subhead [title*="@"], .sg-md-subhead[title*="@"]', 'title')),
      name(text('.mailer_fieldtable .mailer_fromfieldvalue, .mailer_fieldtable a[href^="mailto:"]')),
    ),
    fromAddress: firstOf(
      address(attr('.sg-md-subhead [title*="@"], .sg-md-subhead[title*="@"]', 'title')),
      address(attr('.mailer_fieldtable a[href^="mailto:"]', 'href')),
    ),
    sentAtText: text('[ng-bind="viewer.message.date"], .mailer_datefieldvalue, .msg-date'),
    body: (message) =>
      message.matches(bodies) ? message : ([...message.querySelectorAll(bodies)].at(0) ?? null),
    attachments: 'md-grid-tile a[href], .mailer_attachments a[href]',
  },
};
