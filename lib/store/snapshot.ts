import { writeBackup } from './backup';
import type { EncoreDb } from './db';
import { openShelf, type Shelf } from './shelf';

const hoursBetween = 6;
const snapshotsKept = 2;
/** Beyond this a copy is too dear to make behind the reader’s back; nobody’s own job search comes near it. */
const mostStamps = 400_000;

/** Puts a copy of everything on the shelf, unless the newest one is still fresh. Says whether it did. */
export async function keepSnapshot(db: EncoreDb, now: string, shelf: Shelf = openShelf()): Promise<boolean> {
  const newest = await shelf.snapshots.orderBy('at').last();
  const age = newest ? Date.parse(now) - Date.parse(newest.at) : Number.POSITIVE_INFINITY;
  // A clock that was set back must not stop the copies for good.
  if (age >= 0 && age < hoursBetween * 3_600_000) return false;
  const stamps = await db.stamps.count();
  if (stamps === 0 || stamps > mostStamps) return false;
  await shelf.snapshots.put({ at: now, text: await writeBackup(db, now) });
  const old = await shelf.snapshots.orderBy('at').reverse().offset(snapshotsKept).primaryKeys();
  if (old.length > 0) await shelf.snapshots.bulkDelete(old);
  return true;
}
