import type { Mailbox } from '../mailbox';
import { yahooRules } from './yahoo-rules';

/** Yahoo Mail. */
export const yahoo: Mailbox = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com'],
  seen: '2026-10-05',
  rules: yahooRules,
};
