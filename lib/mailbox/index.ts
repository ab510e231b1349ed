import type { Mailbox } from './mailbox';
import { gmail } from './sites/gmail';
import { outlook } from './sites/outlook';
import { roundcube } from './sites/roundcube';

/** Mailboxes that Encore knows by name; the first that is here reads. Any other goes to the generic reader. */
export const mailboxes: Mailbox[] = [gmail, outlook, roundcube];
