import * as z from 'zod/mini';
import { Id, Instant } from '../model/fields';
import { command } from './command';

/** Keeps quiet about a letter until then. Its clock runs on. */
export const snoozeThankYou = command({
  name: 'snoozeThankYou',
  from: ['own page'],
  isChange: true,
  input: z.object({ thankYouId: Id, until: Instant }),
  run: async ({ thankYouId, until }, { db, keep }) => {
    if (!(await db.thankYous.get(thankYouId))) throw new Error('That letter is no longer kept.');
    await keep.put('thankYous', thankYouId, { snoozedUntil: until });
    return {};
  },
});
