import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { command } from './command';

/** Says how far a letter is: due again, drafted, sent, or left out. */
export const markThankYou = command({
  name: 'markThankYou',
  from: ['own page'],
  isChange: true,
  input: z.object({ thankYouId: Id, state: z.enum(['due', 'drafted', 'sent', 'skipped']) }),
  run: async ({ thankYouId, state }, { db, keep, now }) => {
    if (!(await db.thankYous.get(thankYouId))) throw new Error('That letter is no longer kept.');
    await keep.put('thankYous', thankYouId, {
      state,
      sentAt: state === 'sent' ? now : null,
      snoozedUntil: null,
    });
    const letters = await db.letters.where('thankYouId').equals(thankYouId).toArray();
    for (const { id } of letters) await keep.put('letters', id, { sentAt: state === 'sent' ? now : null });
    return {};
  },
});
