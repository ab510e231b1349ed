import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { BarPress, type OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import type { KeptTableName } from '../store/db';
import { readStage } from '../store/reads/stages';
import { offeredStage } from '../track/stages';
import { barContext } from './bar-context';
import { changeStage } from './change-stage';
import { command, type World } from './command';
import { keepMail } from './keep-mail';
import { findReading } from './keep-reading';
import { makeSavedBar, makeSentBar } from './make-done-bar';
import { makeOfferBar } from './make-offer-bar';
import { markThankYou } from './mark-thank-you';
import { saveInvitation } from './save-invitation';
import { sentLetterId } from './sent-letter';
import { undo } from './undo';
import { updateInterview } from './update-interview';

type Answer = { bar: OfferBar | null; opens: string | null };

const gone: Answer = { bar: null, opens: null };

/** Makes the move that a rejection, an offer or a receipt offered. */
async function moveStage(reading: Reading, world: World): Promise<void> {
  const applicationId = reading.match.applicationId;
  if (!applicationId) return;
  const to = offeredStage(reading.understanding.label, await readStage(world.db, applicationId));
  if (!to) return;
  await changeStage(applicationId, to, reading.id, world);
  await keepMail(reading, applicationId, null, world);
  await world.db.readings.put({ ...reading, verdict: 'saved' });
}

/** Takes back the newest change that touched this row. */
async function takeBackOf(table: KeptTableName, rowId: string, world: World): Promise<void> {
  const newest = await world.db.undos.orderBy('at').reverse().limit(20).toArray();
  const made = newest.find(({ changes }) =>
    changes.some((change) => change.table === table && change.id === rowId),
  );
  if (made) await undo.run({ undoId: made.id }, world);
}

async function takeBackFor(reading: Reading, world: World): Promise<Answer> {
  await takeBackOf('mails', reading.id, world);
  const again = await findReading(reading.id, world);
  return { bar: makeOfferBar(again, await barContext(again, world)), opens: null };
}

/** The bar above the reader’s own letter: marked as sent, or taken back. */
async function pressSent(
  thankYouId: string,
  readingId: string,
  press: BarPress,
  world: World,
): Promise<Answer> {
  const { db, locale } = world;
  const owed = await db.thankYous.get(thankYouId);
  const person = owed?.personId ? await db.people.get(owed.personId) : undefined;
  const letter = { id: readingId, name: person?.name ?? person?.email ?? '' };
  if (press === 'mark-sent') await markThankYou.run({ thankYouId, state: 'sent' }, world);
  else if (press === 'undo') await takeBackOf('thankYous', thankYouId, world);
  else return gone;
  return { bar: makeSentBar(letter, locale, press === 'mark-sent'), opens: null };
}

/** What a press on the offer bar does; answers with the next bar. */
export const pressOffer = command({
  name: 'pressOffer',
  from: ['mail page'],
  isChange: true,
  input: z.object({ readingId: Id, press: BarPress }),
  run: async ({ readingId, press }, world): Promise<Answer> => {
    const thankYouId = sentLetterId(readingId);
    if (thankYouId) return await pressSent(thankYouId, readingId, press, world);
    const reading = await findReading(readingId, world);
    const settle = async (verdict: Reading['verdict']) => {
      await world.db.readings.put({ ...reading, verdict });
      return gone;
    };
    switch (press) {
      case 'save':
        await saveInvitation.run({ readingId, edits: {}, applicationId: null }, world);
        return { bar: makeSavedBar(reading, await barContext(reading, world), 'saved'), opens: null };
      case 'update':
        if (reading.match.verdict === 'stage') await moveStage(reading, world);
        else await updateInterview.run({ readingId, edits: {} }, world);
        return { bar: makeSavedBar(reading, await barContext(reading, world), 'updated'), opens: null };
      case 'undo':
        return await takeBackFor(reading, world);
      case 'not-an-interview':
        return await settle('not an interview');
      case 'keep-old':
        return await settle('kept old time');
      case 'hide':
        return await settle('hidden');
      default: {
        // Which of two applications it is can only be said where both are shown.
        if (reading.match.verdict === 'unsure')
          return { bar: makeOfferBar(reading, await barContext(reading, world)), opens: 'popup' };
        const kept = await world.db.mails.get(readingId);
        const interviewId = kept?.interviewId ?? reading.match.interviewId;
        return { bar: null, opens: interviewId ? `#/interviews/${interviewId}` : '#/board' };
      }
    }
  },
});
