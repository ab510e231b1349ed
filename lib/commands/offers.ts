import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { changeStage } from './change-stage';
import { command } from './command';

/** Notes an offer, so that its terms can be written down. */
export const addOffer = command({
  name: 'addOffer',
  from: ['own page'],
  isChange: true,
  input: z.object({ applicationId: Id, isConditional: z.boolean() }),
  run: async ({ applicationId, isConditional }, world) => {
    const { db, keep, newId, now } = world;
    if (!(await db.applications.get(applicationId))) throw new Error('That application is no longer kept.');
    const id = newId();
    await keep.put('offers', id, {
      id,
      applicationId,
      pay: null,
      leave: null,
      fromHome: null,
      benefits: null,
      relocation: null,
      training: null,
      startsOn: null,
      decideBy: null,
      isConditional,
      words: null,
      receivedAt: now,
    });
    await changeStage(applicationId, isConditional ? 'conditional offer' : 'offer', null, world);
    return { offerId: id };
  },
});

/** A conditional offer became the final one, or the other way round: offer and stage go together (source: nest-offer). */
export const settleOffer = command({
  name: 'settleOffer',
  from: ['own page'],
  isChange: true,
  input: z.object({ offerId: Id, isConditional: z.boolean() }),
  run: async ({ offerId, isConditional }, world) => {
    const offer = await world.db.offers.get(offerId);
    if (!offer) throw new Error('That offer is no longer kept.');
    await changeStage(offer.applicationId, isConditional ? 'conditional offer' : 'offer', null, world);
    return {};
  },
});
