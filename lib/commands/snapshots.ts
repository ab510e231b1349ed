import * as z from 'zod/mini';
import { Instant } from '../model/fields';
import { readBackup } from '../store/backup';
import { listSnapshots as listed, readSnapshot } from '../store/snapshot';
import { standAs } from '../store/stand-as';
import { command } from './command';

/** The copies that Encore makes by itself. */
export const listSnapshots = command({
  name: 'listSnapshots',
  from: ['own page'],
  isChange: false,
  input: z.object({}),
  run: async () => ({ snapshots: await listed() }),
});

/** Goes back to one of them: everything as it stood then. Taking this back brings today's again. */
export const restoreSnapshot = command({
  name: 'restoreSnapshot',
  from: ['own page'],
  isChange: true,
  input: z.object({ at: Instant }),
  run: async ({ at }, { db, keep }) => ({
    rows: await standAs(db, keep, readBackup(await readSnapshot(at))),
  }),
});
