import type { Mailbox } from '../mailbox';

/** WEB.DE: the head stands in the webmailer’s frame, the body since 2025 in one of another origin; both are joined by the background. Last seen to hold 2026-08-01. */
export const webde: Mailbox = {
  id: 'webde',
  name: 'WEB.DE',
  hosts: ['*.web.de'],
  frames: ['*.mailbody-ui.de'],
  rules: null,
};
