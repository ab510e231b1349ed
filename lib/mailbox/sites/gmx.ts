import type { Mailbox } from '../mailbox';

/** GMX: the head stands in the webmailer’s frame, the body since 2025 in one of another origin; both are joined by the background. Last seen to hold 2026-08-01. */
export const gmx: Mailbox = {
  id: 'gmx',
  name: 'GMX',
  hosts: ['*.gmx.net', '*.gmx.com', '*.gmx.at', '*.gmx.ch'],
  frames: ['*.mailbody-ui.de'],
  rules: null,
};
