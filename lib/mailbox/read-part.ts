import type { MailMessage } from '../model/mail-message';
import { isHost } from '../page/host';
import { bodyWords } from './body-words';
import { findDate, findSubject, headsAbove } from './find-head';
import { findSender } from './find-sender';
import { mailboxes } from './index';
import { makeMail } from './make-mail';
import type { Where } from './site-at';

/** Half a mail: its head and its body may stand in frames of different origins, joined where both are known. */
export type MailPart =
  | { frame: 'head'; mail: MailMessage }
  | { frame: 'body'; text: string; links: MailMessage['links'] };

/** Reads the half that this frame holds, and above which element the bar may stand; null where it holds none. */
export function readPart(
  page: Document,
  where: Where,
  readAt: string | null,
): { part: MailPart; anchor: Element } | null {
  const split = mailboxes.filter(({ frames }) => frames);
  if (split.some(({ frames = [] }) => isHost(where.hostname, frames))) {
    const { text, links } = bodyWords(page.body, undefined);
    const anchor = page.body.firstElementChild;
    return text === '' || !anchor ? null : { part: { frame: 'body', text, links }, anchor };
  }
  const site = split.find(({ hosts }) => isHost(where.hostname, hosts));
  const anchor = [...page.querySelectorAll('iframe[src]')].find((frame) => {
    const src = frame.getAttribute('src') ?? '';
    return URL.canParse(src, where.href) && isHost(new URL(src, where.href).hostname, site?.frames ?? []);
  });
  const heads = anchor ? headsAbove(anchor) : [];
  const subject = findSubject(heads, page.title);
  const sender = findSender(heads, subject?.element ?? null);
  if (!site || !anchor || !subject || !sender) return null;
  const mail = makeMail(
    {
      ownId: null,
      mailbox: site.id,
      subject: subject.text,
      fromName: sender.name,
      fromAddress: sender.address,
      ...findDate(heads),
      text: '',
    },
    { to: [], links: [], attachments: [], structured: [], url: where.href.slice(0, 4_000), readAt },
  );
  return { part: { frame: 'head', mail }, anchor };
}
