import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { takeBack } from '../store/keep';
import { command } from './command';
import { matchKept } from './match-kept';

/** Takes a change back; itself a change that can be taken back. */
export const undo = command({
  name: 'undo',
  from: ['own page'],
  isChange: true,
  input: z.object({ undoId: Id }),
  run: async ({ undoId }, { db, keep }) => {
    const made = await db.undos.get(undoId);
    if (!made) throw new Error('That is too long ago to take back.');
    const taken = await takeBack(db, keep, made.changes);
    if (taken === 0) throw new Error('All of this was changed since: there is nothing left to take back.');
    await db.undos.delete(undoId);
    const mails = made.changes
      .filter(({ table, before }) => table === 'mails' && before === null)
      .map(({ id }) => id);
    // What the mail belongs to is gone again: it stands to what is kept as it did before.
    for (const reading of await db.readings.bulkGet(mails)) {
      if (!reading) continue;
      const match = await matchKept(db, reading.understanding, reading.mail);
      await db.readings.put({ ...reading, match, verdict: 'open' });
    }
    return {};
  },
});
