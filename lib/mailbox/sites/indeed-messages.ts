import type { Mailbox } from '../mailbox';

/** Messages on Indeed. Behind a login and documented nowhere: the generic reader reads them. */
export const indeedMessages: Mailbox = {
  id: 'indeed-messages',
  name: 'Indeed messages',
  hosts: ['messages.indeed.com'],
  seen: '2026-06-01',
  rules: null,
};
