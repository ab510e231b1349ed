import * as z from 'zod/mini';
import { readBackup, writeBackup } from '../store/backup';
import { restore } from '../store/restore';
import { command } from './command';

/** Everything that is kept, as a file to put away. */
export const exportBackup = command({
  name: 'exportBackup',
  from: ['own page'],
  isChange: false,
  input: z.object({}),
  run: async (_input, { db, now }) => ({
    name: `encore-${now.slice(0, 10)}.json`,
    text: await writeBackup(db, now),
  }),
});

/** Joins a backup file with what is kept. A file that is not whole changes nothing. */
export const importBackup = command({
  name: 'importBackup',
  from: ['own page'],
  isChange: true,
  input: z.object({ text: z.string() }),
  run: async ({ text }, { db }) => {
    const file = readBackup(text);
    return { rows: await restore(db, file) };
  },
});
