import { type BackupFile, keptTables } from './backup';
import type { EncoreDb, KeptTableName, KeptTables } from './db';
import type { Keep } from './keep';

/** What the reader decided about Encore itself does not go back with the rest. */
const left: KeptTableName[] = ['settings'];

/**
 * Lets everything stand as it does in a checked copy: what came later goes, what went comes back. Each row is a change
 * of now, so that it counts as the newest and can be taken back. Gives how many rows the copy holds.
 */
export async function standAs(db: EncoreDb, keep: Keep, file: BackupFile): Promise<number> {
  let rows = 0;
  for (const table of keptTables.filter((name) => !left.includes(name))) {
    const then = file.tables[table] ?? [];
    const ids = new Set(then.map(({ id }) => id));
    for (const id of (await db.table(table).toCollection().primaryKeys()) as string[])
      if (!ids.has(id)) await keep.remove(table, id);
    for (const row of then) await keep.put(table, row.id, row as Partial<KeptTables[typeof table]>);
    rows += then.length;
  }
  return rows;
}
