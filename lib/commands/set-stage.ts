import * as z from 'zod/mini';
import { Stage } from '../model/application';
import { Id } from '../model/fields';
import { changeStage } from './change-stage';
import { command } from './command';
import { keepMail } from './keep-mail';
import { findReading } from './keep-reading';

/** Moves an application to another stage; where a mail brought the news, it is kept with it. */
export const setStage = command({
  name: 'setStage',
  from: ['own page'],
  isChange: true,
  input: z.object({
    applicationId: Id,
    stage: Stage,
    mailId: z.nullable(Id),
    /** Carried to the column that conditional and final offers share: a noted offer stays what it is. */
    isCarried: z.optional(z.boolean()),
  }),
  run: async ({ applicationId, stage: wished, mailId, isCarried }, world) => {
    if (!(await world.db.applications.get(applicationId)))
      throw new Error('That application is no longer kept.');
    const offers = isCarried
      ? await world.db.offers.where('applicationId').equals(applicationId).toArray()
      : [];
    const stage =
      wished === 'offer' && offers.some(({ isConditional }) => isConditional) ? 'conditional offer' : wished;
    await changeStage(applicationId, stage, mailId, world);
    if (mailId) {
      const reading = await findReading(mailId, world);
      await keepMail(reading, applicationId, null, world);
      await world.db.readings.put({ ...reading, verdict: 'saved' });
    }
    return {};
  },
});
