import type { Mailbox } from '../mailbox';
import { yahooRules } from './yahoo-rules';

/** Yahoo Mail. Last seen to hold 2026-10-05. */
export const yahoo: Mailbox = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com'],
  rules: yahooRules,
};
