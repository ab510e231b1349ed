import type { MailMessage } from '../model/mail-message';
import { fingerprint, short } from './mail-fields';

const most = { text: 200_000, subject: 2_000, name: 500, address: 320 };

/** What was found of one mail, by whichever reader. */
export type Found = {
  ownId: string | null;
  mailbox: string;
  subject: string | null;
  fromName: string | null;
  fromAddress: string | null;
  sentAt: string | null;
  sentAtText: string | null;
  text: string;
};

/** A bounded mail message from what was found. Without an id of the page’s own, its words name it. */
export function makeMail(
  found: Found,
  rest: Pick<MailMessage, 'to' | 'links' | 'attachments' | 'structured' | 'url' | 'readAt'>,
) {
  const { fromName, fromAddress, mailbox } = found;
  const subject = found.subject?.slice(0, most.subject) ?? '';
  const id =
    found.ownId ?? fingerprint(`${subject}\n${fromAddress ?? fromName ?? ''}\n${found.text.slice(0, 4_000)}`);
  const from =
    fromName || fromAddress
      ? { name: short(fromName, most.name), address: short(fromAddress, most.address) }
      : null;
  const mail: MailMessage = {
    ...rest,
    id: `${mailbox}:${id}`.slice(0, 200),
    mailbox,
    subject,
    from,
    cc: [],
    sentAt: short(found.sentAt, 500),
    sentAtText: short(found.sentAtText, 500),
    text: found.text.slice(0, most.text),
    calendars: [],
  };
  return mail;
}
