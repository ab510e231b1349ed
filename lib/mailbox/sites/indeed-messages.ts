import type { Mailbox } from '../mailbox';

/** Messages on Indeed. Behind a login and documented nowhere: the generic reader reads them. Last seen to hold 2026-06-01. */
export const indeedMessages: Mailbox = {
  id: 'indeed-messages',
  name: 'Indeed messages',
  hosts: ['messages.indeed.com'],
  rules: null,
};
