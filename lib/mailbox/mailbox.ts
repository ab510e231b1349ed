import type { Rule } from '../page/rule';

/** Where a mailbox lives, and which permissions belong together. */
type Place = {
  id: string;
  /** As the reader knows it. */
  name: string;
  /** Host names compared whole; `*.` in front takes in the hosts below. None: known by its page alone (self-hosted). */
  hosts: string[];
  /** Where only a part of the host is a mailbox, such as the messages of a job site. */
  paths?: RegExp;
  /** Hosts of frames that hold nothing but a body, and must be granted together with it. */
  frames?: string[];
  /** Whether this document is that mailbox, where the host alone does not tell. */
  isHere?: (page: Document) => boolean;
};

/** What to read where. A head that a rule does not find is sought by the generic reader. */
export type MailRules = {
  /** The opened message that is meant: the newest that is neither draft nor folded. Null while none is open. */
  message: (page: Document) => Element | null;
  /** Read in the whole document. */
  subject: Rule;
  /** Read in the message. */
  fromName: Rule;
  fromAddress: Rule;
  to?: string;
  /** Machine-readable date with zone. */
  sentAt?: Rule;
  /** The date’s words. */
  sentAtText: Rule;
  /** The element that holds the words, in a frame of the same origin where it stands there. */
  body: (message: Element) => Element | null;
  /** What stands in the body but is not the message: widgets, folded history. */
  except?: string;
  messageId?: Rule;
  attachments?: string;
};

/** How to read one mailbox. Data, with one interpreter: `readMail`. Without rules the generic reader reads it. */
export type Mailbox = Place & { rules: MailRules | null };
