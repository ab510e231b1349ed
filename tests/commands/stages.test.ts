import { expect, it } from 'vitest';
import { addApplication } from '../../lib/commands/add-application';
import { addOffer, settleOffer } from '../../lib/commands/offers';
import { setStage } from '../../lib/commands/set-stage';
import { undo } from '../../lib/commands/undo';
import { readStage } from '../../lib/store/reads/stages';
import { anEncore } from '../encore';

async function applied() {
  const encore = await anEncore([addApplication, addOffer, settleOffer, setStage, undo]);
  const { ask, db } = encore;
  const { applicationId } = await ask('addApplication', {
    company: 'Lumen Dairy',
    role: null,
    stage: 'applied',
  });
  const move = (stage: string, more = {}) => ask('setStage', { applicationId, stage, mailId: null, ...more });
  const stage = () => readStage(db, applicationId);
  const isConditional = async () => (await db.offers.toArray()).map((offer) => offer.isConditional);
  return { ...encore, applicationId, move, stage, isConditional };
}

it('counts the last of several moves within one second as the newest', async () => {
  const { move, stage, state } = await applied();
  for (const now of ['2026-03-06T09:00:01Z', '2026-03-06T09:00:01.500Z', '2026-03-06T09:00:01Z']) {
    state.now = now;
    await move('screening');
    await move('interviewing');
    expect(await stage()).toBe('interviewing');
    await move('applied');
    expect(await stage()).toBe('applied');
  }
});

it('makes a noted offer conditional or final with its stage, and back in one step', async () => {
  const { ask, applicationId, move, isConditional, stage } = await applied();
  await ask('addOffer', { applicationId, isConditional: true });
  const { undoId } = await move('offer');
  expect(await isConditional()).toEqual([false]);
  await ask('undo', { undoId });
  expect([await isConditional(), await stage()]).toEqual([[true], 'conditional offer']);
});

it('leaves a conditional offer what it is where its card is carried away and back', async () => {
  const { ask, applicationId, move, isConditional, stage } = await applied();
  await ask('addOffer', { applicationId, isConditional: true });
  await move('interviewing', { isCarried: true });
  await move('offer', { isCarried: true });
  expect([await isConditional(), await stage()]).toEqual([[true], 'conditional offer']);
});

it('settles offer and stage together', async () => {
  const { ask, applicationId, isConditional, stage } = await applied();
  const { offerId } = await ask('addOffer', { applicationId, isConditional: true });
  await ask('settleOffer', { offerId, isConditional: false });
  expect([await isConditional(), await stage()]).toEqual([[false], 'offer']);
});
