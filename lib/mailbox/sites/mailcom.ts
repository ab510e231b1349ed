import type { Mailbox } from '../mailbox';

/** mail.com: the head stands in the webmailer’s frame, the body since 2025 in one of another origin; both are joined by the background. Last seen to hold 2026-08-01. */
export const mailcom: Mailbox = {
  id: 'mailcom',
  name: 'mail.com',
  hosts: ['*.mail.com'],
  frames: ['*.mailbody-ui.de'],
  rules: null,
};
