import type { MailMessage } from '../model/mail-message';
import { fingerprint } from './mail-fields';
import type { MailPart } from './read-part';

/** One mail from its two halves; null while one is missing. Its name holds both: another body is another mail. */
export function joinParts(parts: readonly MailPart[]): MailMessage | null {
  const head = parts.find((part) => part.frame === 'head');
  const body = parts.find((part) => part.frame === 'body');
  if (!head || !body) return null;
  const { text, links } = body;
  const { mail } = head;
  const words = `${mail.subject}\n${mail.from?.address ?? mail.from?.name ?? ''}\n${text.slice(0, 4_000)}`;
  return { ...mail, id: `${mail.mailbox}:${fingerprint(words)}`, text, links };
}
