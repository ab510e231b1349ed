import { type BackupFile, keptTables } from './backup';
import type { EncoreDb, KeptTableName, Stamp, Tombstone } from './db';
import { mergeCopies, type StampedRow, stands } from './merge-copies';

type Row = Record<string, unknown> & { id: string };

/** Every copy of one table’s rows, by id. */
function copies(rows: Row[], stamps: Stamp[], stones: Tombstone[]): Map<string, StampedRow> {
  const found = new Map<string, StampedRow>();
  const of = (id: string): StampedRow => {
    const copy = found.get(id) ?? { fields: {}, stamps: {}, removed: null };
    found.set(id, copy);
    return copy;
  };
  for (const row of rows) of(row.id).fields = row;
  for (const { rowId, field, stamp } of stamps) {
    const copy = found.get(rowId);
    if (copy) copy.stamps[field] = stamp;
  }
  for (const { rowId, stamp } of stones) of(rowId).removed = stamp;
  return found;
}

async function writeCopies(
  db: EncoreDb,
  table: KeptTableName,
  merged: Map<string, StampedRow>,
): Promise<void> {
  const entries = [...merged];
  const standing = entries.filter(([, row]) => stands(row));
  const gone = entries.filter(([, row]) => !stands(row)).map(([id]) => id);
  await db.table(table).bulkPut(standing.map(([, row]) => row.fields));
  await db.table(table).bulkDelete(gone);
  await db.tombstones.bulkPut(
    entries.flatMap(([rowId, { removed }]) =>
      removed === null ? [] : [{ id: `${table}/${rowId}`, table, rowId, stamp: removed }],
    ),
  );
  await db.stamps.bulkPut(
    standing.flatMap(([rowId, { stamps }]) =>
      Object.entries(stamps)
        .filter(([, stamp]) => stamp !== '')
        .map(([field, stamp]) => ({ id: `${table}/${rowId}/${field}`, table, rowId, field, stamp })),
    ),
  );
}

const byTable = <T extends { table: string }>(rows: T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.table);
    if (group) group.push(row);
    else groups.set(row.table, [row]);
  }
  return groups;
};

/**
 * Joins a checked backup with what is kept, field by field: the later change wins, nothing newer is lost.
 * The same file twice changes nothing. To be called inside one transaction: all of it, or none.
 */
export async function restore(db: EncoreDb, file: BackupFile): Promise<number> {
  const [stamps, stones] = [byTable(file.stamps), byTable(file.tombstones)];
  let rows = 0;
  for (const table of keptTables) {
    const theirRows = (file.tables[table] ?? []) as Row[];
    const theirs = copies(theirRows, stamps.get(table) ?? [], stones.get(table) ?? []);
    if (theirs.size === 0) continue;
    const ids = [...theirs.keys()];
    const [mineRows, mineStamps, mineStones] = await Promise.all([
      db.table(table).bulkGet(ids),
      db.stamps.where('table').equals(table).toArray(),
      db.tombstones.where('table').equals(table).toArray(),
    ]);
    const mine = copies(
      mineRows.filter((row) => row !== undefined),
      mineStamps,
      mineStones,
    );
    const merged = new Map<string, StampedRow>();
    for (const [id, copy] of theirs) {
      const own = mine.get(id);
      merged.set(id, mergeCopies(own ?? { fields: {}, stamps: {}, removed: null }, copy));
    }
    await writeCopies(db, table, merged);
    rows += theirRows.length;
  }
  return rows;
}
