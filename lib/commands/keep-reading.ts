import { understand } from '../detect/index';
import type { MailMessage } from '../model/mail-message';
import type { Reading } from '../model/reading';
import { nextRound } from '../track/match';
import type { World } from './command';
import { matchKept } from './match-kept';
import { readyWords } from './ready-words';

const readingsKept = 30;

/**
 * Understands a mail and keeps the reading while it waits for the reader's word.
 * Ordinary mail is forgotten at once: null, and nothing of it is stored.
 */
export async function keepReading(mail: MailMessage, world: World): Promise<Reading | null> {
  const { db, now } = world;
  await readyWords();
  const understanding = understand(mail);
  const earlier = await db.readings.get(mail.id);
  if (understanding.label === 'none') {
    if (earlier) await db.readings.delete(mail.id);
    return null;
  }
  const match = await matchKept(db, understanding, mail);
  // A mail may say only “come back”: what is kept tells which round that is, and the reader sees that it is a guess.
  if (
    understanding.invitation &&
    understanding.invitation.round === null &&
    match.verdict === 'another round'
  ) {
    const interviews = await db.interviews
      .where('applicationId')
      .equals(match.applicationId ?? '')
      .toArray();
    understanding.invitation.round = nextRound(interviews);
    understanding.doubts.push({
      field: 'round',
      reason: 'round guessed',
      why: 'The mail does not name the round; it follows the ones that are kept.',
      suggestion: null,
    });
  }
  const reading: Reading = {
    id: mail.id,
    readAt: now,
    mail,
    understanding,
    match,
    verdict: earlier?.verdict ?? 'open',
  };
  await db.readings.put(reading);
  const old = await db.readings.orderBy('readAt').reverse().offset(readingsKept).primaryKeys();
  if (old.length > 0) await db.readings.bulkDelete(old);
  return reading;
}

/** A reading that a page refers to; a sentence where it is gone. */
export async function findReading(readingId: string, world: World): Promise<Reading> {
  const reading = await world.db.readings.get(readingId);
  if (!reading) throw new Error('Encore no longer remembers this mail. Open it once more.');
  return reading;
}
