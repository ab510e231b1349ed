import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { command } from './command';

/** Throws the reader's own wording away: the letter is a draft of Encore's again. */
export const dropLetter = command({
  name: 'dropLetter',
  from: ['own page'],
  isChange: true,
  input: z.object({ letterId: Id }),
  run: async ({ letterId }, { db, keep }) => {
    const letter = await db.letters.get(letterId);
    if (!letter) return {};
    const owed = letter.thankYouId ? await db.thankYous.get(letter.thankYouId) : undefined;
    if (owed?.state === 'drafted') await keep.put('thankYous', owed.id, { state: 'due' });
    await keep.remove('letters', letterId);
    return {};
  },
});
