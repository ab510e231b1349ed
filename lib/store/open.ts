import { type EncoreDb, openDb } from './db';

let opened: EncoreDb | null = null;

/** The one database of this context, opened at first use. */
export function db(): EncoreDb {
  opened ??= openDb();
  return opened;
}
