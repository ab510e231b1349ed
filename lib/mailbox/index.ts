import type { Mailbox } from './mailbox';
import { aol } from './sites/aol';
import { fastmail } from './sites/fastmail';
import { gmail } from './sites/gmail';
import { gmx } from './sites/gmx';
import { handshakeMessages } from './sites/handshake-messages';
import { horde } from './sites/horde';
import { icloud } from './sites/icloud';
import { indeedMessages } from './sites/indeed-messages';
import { linkedinMessages } from './sites/linkedin-messages';
import { mailcom } from './sites/mailcom';
import { outlook } from './sites/outlook';
import { proton } from './sites/proton';
import { roundcube } from './sites/roundcube';
import { snappymail } from './sites/snappymail';
import { sogo } from './sites/sogo';
import { webde } from './sites/webde';
import { yahoo } from './sites/yahoo';
import { zimbra } from './sites/zimbra';
import { zoho } from './sites/zoho';

/** Mailboxes that Encore knows by name; the first that is here reads. Any other goes to the generic reader. */
export const mailboxes: Mailbox[] = [
  gmail,
  outlook,
  yahoo,
  aol,
  proton,
  fastmail,
  icloud,
  zoho,
  gmx,
  webde,
  mailcom,
  linkedinMessages,
  indeedMessages,
  handshakeMessages,
  roundcube,
  snappymail,
  sogo,
  horde,
  zimbra,
];
