import * as z from 'zod/mini';
import { Stage } from '../model/application';
import { Letter } from '../model/thank-you';
import { changeStage } from './change-stage';
import { command } from './command';

/** A letter went out: it is kept as sent, and what it decides becomes the stage. One step back undoes both. */
export const sendLetter = command({
  name: 'sendLetter',
  from: ['own page'],
  isChange: true,
  input: z.object({ letter: Letter, stage: z.nullable(Stage) }),
  run: async ({ letter, stage }, world) => {
    const { keep, now } = world;
    await keep.put('letters', letter.id, { ...letter, sentAt: now, updatedAt: now });
    if (stage) await changeStage(letter.applicationId, stage, null, world);
    return {};
  },
});
