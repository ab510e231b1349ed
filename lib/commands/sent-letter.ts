import type { MailMessage } from '../model/mail-message';
import { senderDomain } from '../track/sender-domain';
import type { World } from './command';

/** A letter of thanks that a mail of the reader’s own may be. */
export type SentLetter = { id: string; name: string };

const prefix = 'sent:';

/** A bar about a sent letter names the letter, not the mail: nothing of the reader’s own mail is kept. */
export const sentLetterId = (readingId: string): string | null =>
  readingId.startsWith(prefix) ? readingId.slice(prefix.length) : null;

/** Somebody at the same employer who writes to an interviewer is not the reader. */
function isColleague(mail: MailMessage, address: string): boolean {
  const from = mail.from?.address?.toLowerCase();
  if (!from || from === address) return true;
  const domain = senderDomain(from);
  return domain !== null && domain === senderDomain(address);
}

/** The letter still owed to somebody this mail went to, once the talk with them began; null where there is none. */
export async function findSentLetter(mail: MailMessage, { db, now }: World): Promise<SentLetter | null> {
  const sentAt = mail.sentAt ? Date.parse(mail.sentAt) : Number.NaN;
  for (const address of mail.to.flatMap(({ address }) => (address ? [address.toLowerCase()] : []))) {
    if (isColleague(mail, address)) continue;
    for (const person of await db.people.where('email').equalsIgnoreCase(address).toArray()) {
      const owed = await db.thankYous.where('personId').equals(person.id).toArray();
      for (const { id, state, meetingId } of owed) {
        if (state !== 'due' && state !== 'drafted') continue;
        const startsAt = (await db.meetings.get(meetingId))?.startsAt;
        if (!startsAt || startsAt > now || sentAt < Date.parse(startsAt)) continue;
        return { id: `${prefix}${id}`, name: person.name ?? address };
      }
    }
  }
  return null;
}
