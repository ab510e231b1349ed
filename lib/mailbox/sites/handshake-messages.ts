import type { Mailbox } from '../mailbox';

/** Messages on Handshake. Behind a login and documented nowhere: the generic reader reads them. Last seen to hold 2026-06-01. */
export const handshakeMessages: Mailbox = {
  id: 'handshake-messages',
  name: 'Handshake messages',
  hosts: ['app.joinhandshake.com'],
  paths: /^\/(?:inbox|messages|conversations)(?:\/|$)/,
  rules: null,
};
