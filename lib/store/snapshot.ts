import { Dexie } from 'dexie';
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

/** One copy on the shelf: when it was made, and how much of what is in it. */
export type SnapshotLine = { at: string; counts: Record<(typeof counted)[number], number> };

const counted = ['applications', 'interviews', 'people', 'stories', 'letters', 'notes'] as const;

/** The copies on the shelf, the newest first. One that cannot be read is left out. */
export async function listSnapshots(shelf: Shelf = openShelf()): Promise<SnapshotLine[]> {
  const all = await shelf.snapshots.orderBy('at').reverse().toArray();
  return all.flatMap(({ at, text }) => {
    try {
      const { tables } = JSON.parse(text) as { tables: Record<string, unknown[] | undefined> };
      const counts = Object.fromEntries(counted.map((table) => [table, tables[table]?.length ?? 0]));
      return [{ at, counts: counts as SnapshotLine['counts'] }];
    } catch {
      return [];
    }
  });
}

/** The text of one copy, also in the midst of a transaction on the other database. */
export async function readSnapshot(at: string, shelf: Shelf = openShelf()): Promise<string> {
  const found = await Dexie.waitFor(shelf.snapshots.get(at));
  if (!found) throw new Error('That copy is no longer kept.');
  return found.text;
}
