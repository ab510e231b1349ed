import type { Mailbox } from '../mailbox';
import { yahooRules } from './yahoo-rules';

/** AOL Mail, the same client as Yahoo in another dress. Last seen to hold 2026-10-05. */
export const aol: Mailbox = {
  id: 'aol',
  name: 'AOL Mail',
  hosts: ['mail.aol.com'],
  rules: yahooRules,
};
