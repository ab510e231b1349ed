import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { takeBack } from '../store/keep';
import { command } from './command';

/** Takes a change back; itself a change that can be taken back. */
export const undo = command({
  name: 'undo',
  from: ['own page'],
  isChange: true,
  input: z.object({ undoId: Id }),
  run: async ({ undoId }, { db, keep }) => {
    const made = await db.undos.get(undoId);
    if (!made) throw new Error('That is too long ago to take back.');
    await takeBack(db, keep, made.changes);
    await db.undos.delete(undoId);
    const mails = made.changes
      .filter(({ table, before }) => table === 'mails' && before === null)
      .map(({ id }) => id);
    for (const id of mails) await db.readings.update(id, { verdict: 'open' });
    return {};
  },
});
