import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { BarPress, type OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import { readStage } from '../store/reads/stages';
import { offeredStage } from '../track/stages';
import { changeStage } from './change-stage';
import { command, type World } from './command';
import { keepMail } from './keep-mail';
import { findReading, keepReading } from './keep-reading';
import { makeOfferBar, makeSavedBar } from './make-offer-bar';
import { saveInvitation } from './save-invitation';
import { barContext } from './understand-mail';
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

async function takeBackFor(reading: Reading, world: World): Promise<Answer> {
  const newest = await world.db.undos.orderBy('at').reverse().limit(20).toArray();
  const made = newest.find(({ changes }) =>
    changes.some(({ table, id }) => table === 'mails' && id === reading.id),
  );
  if (made) await undo.run({ undoId: made.id }, world);
  const again = await keepReading(reading.mail, world);
  return {
    bar: again ? makeOfferBar({ ...again, verdict: 'open' }, await barContext(again, world)) : null,
    opens: null,
  };
}

/** What a press on the offer bar does; answers with the next bar. */
export const pressOffer = command({
  name: 'pressOffer',
  from: ['mail page'],
  isChange: true,
  input: z.object({ readingId: Id, press: BarPress }),
  run: async ({ readingId, press }, world): Promise<Answer> => {
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
        else await updateInterview.run({ readingId }, world);
        return { bar: makeSavedBar(reading, await barContext(reading, world), 'updated'), opens: null };
      case 'undo':
        return await takeBackFor(reading, world);
      case 'not-an-interview':
        return await settle('not an interview');
      case 'keep-old':
        return await settle('kept old time');
      case 'hide':
        return await settle('hidden');
      case 'mark-sent':
        return gone;
      default: {
        const kept = await world.db.mails.get(readingId);
        const interviewId = kept?.interviewId ?? reading.match.interviewId;
        return { bar: null, opens: interviewId ? `#/interviews/${interviewId}` : '#/board' };
      }
    }
  },
});
