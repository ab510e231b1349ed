import type { MailMessage } from '../model/mail-message';
import type { Match } from '../model/reading';
import type { Understanding } from '../model/understanding';
import type { EncoreDb } from '../store/db';
import { readKeptAround } from '../store/reads/kept-around';
import { companyKey, otherNames } from '../track/company-key';
import { likeness } from '../track/likeness';
import { matchMail, matchWithin } from '../track/match';
import { senderDomain } from '../track/sender-domain';
import { threadKey } from '../track/thread-key';

/** How a mail stands to what is kept in this database; to the `chosen` application alone where the reader said which. */
export async function matchKept(
  db: EncoreDb,
  understanding: Understanding,
  mail: MailMessage,
  chosen: string | null = null,
): Promise<Match> {
  const domain = senderDomain(mail.from?.address ?? null);
  const key = companyKey(understanding.company ?? '');
  const likely = (company: string, companyDomain: string | null) => {
    if (domain !== null && companyDomain === domain) return true;
    if (key === '') return false;
    const kept = companyKey(company);
    return (
      kept.startsWith(key) ||
      key.startsWith(kept) ||
      otherNames(company).includes(key) ||
      likeness(kept, key) > 0.8
    );
  };
  const kept = await readKeptAround(db, likely, {
    threadKey: threadKey(mail.subject),
    mailId: mail.id,
    chosen,
    calendarUid: understanding.invitation?.calendarUid ?? null,
  });
  if (chosen && kept.applications.some(({ id }) => id === chosen))
    return matchWithin(chosen, [], understanding, mail, kept);
  return matchMail(understanding, mail, kept);
}
