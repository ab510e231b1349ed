import { Letter } from '../model/thank-you';
import { command } from './command';

/** Keeps a letter as written; a thank-you that was due is drafted from now on. */
export const saveLetter = command({
  name: 'saveLetter',
  from: ['own page'],
  isChange: true,
  input: Letter,
  run: async (letter, { db, keep, now }) => {
    await keep.put('letters', letter.id, { ...letter, updatedAt: now });
    const owed = letter.thankYouId ? await db.thankYous.get(letter.thankYouId) : undefined;
    if (owed?.state === 'due') await keep.put('thankYous', owed.id, { state: 'drafted' });
    return {};
  },
});
