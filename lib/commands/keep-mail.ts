import type { Reading } from '../model/reading';
import { threadKey } from '../track/thread-key';
import type { World } from './command';

/** Notes that a mail belongs to an application: what finds it again, not its text. */
export async function keepMail(
  reading: Reading,
  applicationId: string,
  interviewId: string | null,
  world: World,
): Promise<void> {
  const { mail, understanding } = reading;
  await world.keep.put('mails', mail.id, {
    applicationId,
    interviewId,
    label: understanding.label,
    subject: mail.subject,
    threadKey: threadKey(mail.subject).slice(0, 500),
    fromAddress: mail.from?.address?.toLowerCase() ?? null,
    sentAt: mail.sentAt,
    url: mail.url,
    keptAt: world.now,
  });
}
