import type { Mailbox } from '../mailbox';

/**
 * iCloud Mail: an app in a frame of the same host, its bodies in frames again. No selectors of it are documented,
 * so the generic reader reads it inside its frame.
 * Last seen to hold 2026-06-01.
 */
export const icloud: Mailbox = {
  id: 'icloud',
  name: 'iCloud Mail',
  hosts: ['www.icloud.com'],
  paths: /^\/(?:mail|applications\/mail2)(?:\/|$)/,
  rules: null,
};
