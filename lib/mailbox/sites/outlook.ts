import { attr, firstOf, part, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';
import { address } from '../sender-rules';

const sender = firstOf(
  attr('[id^="MSG_"][id$="_FROM"] [aria-label]', 'aria-label'),
  text('[id^="MSG_"][id$="_FROM"]'),
  text('span.OZZZK'),
);
const bodySelector = 'div[id^="UniqueMessageBody"]';

/** The smallest part of the pane that holds one body and its sender. */
function messageAround(body: Element): Element {
  let around: Element = body;
  while (around.parentElement && !around.querySelector('[id^="MSG_"][id$="_FROM"]')) {
    if (around.parentElement.querySelectorAll(bodySelector).length > 1) break;
    around = around.parentElement;
  }
  return around;
}

/** Outlook on the web, personal and work. Its labels are translated, so only ids and roles are asked (three sources, 2026). Last seen to hold 2026-10-06. */
export const outlook: Mailbox = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  rules: {
    message: (page) => {
      const bodies = [...page.querySelectorAll(bodySelector)].filter(
        (body) =>
          !body.querySelector('[contenteditable="true"]') &&
          !body.closest('[contenteditable="true"], [role="listbox"]'),
      );
      const last = bodies.at(-1);
      return last ? messageAround(last) : null;
    },
    subject: firstOf(
      attr('[role="heading"][id^="CONV_"][id$="_SUBJECT"]', 'title'),
      text('[role="heading"][id^="CONV_"][id$="_SUBJECT"]'),
      text('span[id$="_SUBJECT"][role="heading"]'),
    ),
    fromName: firstOf(part(sender, /^(?:[^:<]{1,20}:\s*)?([^<:]+?)\s*(?:<|$)/), sender),
    fromAddress: firstOf(address(sender), address(text('[id^="MSG_"][id$="_FROM"]'))),
    to: '[data-lpc-hover-target-id]',
    sentAtText: firstOf(
      text('[data-testid="SentReceivedSavedTime"]'),
      part(
        (message) => message.textContent,
        /((?:\p{L}{2,4}\.?,?\s)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?:\s?[AP]M)?)/iu,
      ),
    ),
    body: (message) => (message.matches(bodySelector) ? message : message.querySelector(bodySelector)),
  },
};
