import type { Mailbox } from '../mailbox';

/** Messages on Handshake. Behind a login and documented nowhere: the generic reader reads them. */
export const handshakeMessages: Mailbox = {
  id: 'handshake-messages',
  name: 'Handshake messages',
  hosts: ['app.joinhandshake.com'],
  paths: /^\/(?:inbox|messages|conversations)(?:\/|$)/,
  seen: '2026-06-01',
  rules: null,
};
