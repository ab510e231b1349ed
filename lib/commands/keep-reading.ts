import { understand } from '../detect/index';
import type { MailMessage } from '../model/mail-message';
import type { Reading } from '../model/reading';
import { nextRound } from '../track/match';
import type { World } from './command';
import { matchKept } from './match-kept';

const readingsKept = 30;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Understands a mail and keeps the reading while it waits for the reader's word.
 * Ordinary mail is forgotten at once: null, and nothing of it is stored. One mail after the other: a page may tell of
 * the same mail again while its calendar file is being read.
 */
export function keepReading(mail: MailMessage, world: World): Promise<Reading | null> {
  const mine = turn.then(() => keepInTurn(mail, world));
  turn = mine.catch(() => null);
  return mine;
}

/** The mail with the calendar file that the reader had read earlier; the page itself shows only its name. */
function withCalendars(mail: MailMessage, earlier: MailMessage | undefined): MailMessage {
  const isSame = earlier?.text === mail.text && earlier.subject === mail.subject;
  return isSame && mail.calendars.length === 0 ? { ...mail, calendars: earlier.calendars } : mail;
}

async function keepInTurn(opened: MailMessage, world: World): Promise<Reading | null> {
  const { db, now } = world;
  const earlier = await db.readings.get(opened.id);
  const mail = withCalendars(opened, earlier?.mail);
  const understanding = understand(mail);
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
