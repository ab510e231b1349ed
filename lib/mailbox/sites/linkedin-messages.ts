import { attr, firstOf, part, text } from '../../page/rule';
import type { Mailbox } from '../mailbox';

const group = '.msg-s-message-list__event, .msg-s-event-listitem';
const words = '.msg-s-event-listitem__body, .msg-s-event__content';
const name = '.msg-s-message-group__name, .msg-s-message-group__profile-link';

/** Messages on LinkedIn: an interview may be offered there. No addresses, and dates only in words. Last seen to hold 2026-02-25. */
export const linkedinMessages: Mailbox = {
  id: 'linkedin-messages',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  paths: /^\/messaging(?:\/|$)/,
  rules: {
    // Of several in a row only the first names its sender.
    message: (page) =>
      [...page.querySelectorAll(group)].findLast(
        (event) => event.querySelector(words) && event.querySelector(name),
      ) ?? null,
    subject: firstOf(
      text('.msg-s-event-listitem__subject'),
      text('.msg-entity-lockup__entity-title, #thread-detail-jump-target, .msg-thread h2'),
    ),
    fromName: text('.msg-s-message-group__name, .msg-s-message-group__profile-link', '.visually-hidden'),
    fromAddress: () => null,
    sentAtText: text('.msg-s-message-group__timestamp, time'),
    body: (message) => [...message.querySelectorAll(words)].at(-1) ?? null,
    except: '.msg-s-event-listitem__subject',
    messageId: part(attr('[data-event-urn]', 'data-event-urn'), /([^:,()]+)\)?$/),
  },
};
