import type { Rule } from '../page/rule';

/** How to read one mailbox. Data, with one interpreter: `readMail`. */
export type Mailbox = {
  id: string;
  /** As the reader knows it. */
  name: string;
  /** Host names compared whole; `*.` in front takes in the hosts below. None: known by its page alone (self-hosted). */
  hosts: string[];
  /** Hosts of frames that must be granted together with it, such as the frame that holds the body. */
  frames?: string[];
  /** The day its selectors were last seen to hold. */
  seen: string;
  /** Whether this document is that mailbox, where the host alone does not tell. */
  isHere?: (page: Document) => boolean;
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
