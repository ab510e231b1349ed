import { type EncoreDb, openDb } from './db';
import { openOrRescue } from './rescue';

let opened: EncoreDb | null = null;
let opening: Promise<EncoreDb> | null = null;

/** Opens the database, or what could be rescued of it; to be awaited once, before `db()` is used. */
export async function readyDb(): Promise<EncoreDb> {
  opening ??= openOrRescue();
  try {
    opened = await opening;
    return opened;
  } catch (error) {
    // The next ask tries again: the disk may have room by then.
    opening = null;
    throw error;
  }
}

/** The one database of this context. */
export function db(): EncoreDb {
  opened ??= openDb();
  return opened;
}
