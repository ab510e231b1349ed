import { type BackupFile, keptTables } from './backup';
import type { EncoreDb } from './db';
import { mergeCopies, type StampedRow, stands } from './merge-copies';

type Row = Record<string, unknown> & { id: string };

/**
 * Joins a checked backup with what is kept, field by field: the later change wins, nothing newer is lost.
 * The same file twice changes nothing. To be called inside one transaction: all of it, or none.
 */
export async function restore(db: EncoreDb, file: BackupFile): Promise<number> {
  const stampsOf = new Map<string, Record<string, string>>();
  for (const { table, rowId, field, stamp } of file.stamps) {
    const key = `${table}/${rowId}`;
    stampsOf.set(key, { ...stampsOf.get(key), [field]: stamp });
  }
  const removedAt = new Map(file.tombstones.map(({ table, rowId, stamp }) => [`${table}/${rowId}`, stamp]));
  let rows = 0;
  for (const table of keptTables) {
    const theirs = new Map((file.tables[table] ?? []).map((row) => [row.id, row as Row]));
    const gone = file.tombstones.filter((stone) => stone.table === table).map(({ rowId }) => rowId);
    for (const id of new Set([...theirs.keys(), ...gone])) {
      const key = `${table}/${id}`;
      const merged = mergeCopies(await readCopy(db, table, id), {
        fields: theirs.get(id) ?? {},
        stamps: stampsOf.get(key) ?? {},
        removed: removedAt.get(key) ?? null,
      });
      await writeCopy(db, table, id, merged);
      if (theirs.has(id)) rows += 1;
    }
  }
  return rows;
}

async function readCopy(db: EncoreDb, table: string, id: string): Promise<StampedRow> {
  const stamps = await db.stamps.where('id').startsWith(`${table}/${id}/`).toArray();
  const tombstone = await db.tombstones.get(`${table}/${id}`);
  return {
    fields: ((await db.table(table).get(id)) as Row | undefined) ?? {},
    stamps: Object.fromEntries(stamps.map(({ field, stamp }) => [field, stamp])),
    removed: tombstone?.stamp ?? null,
  };
}

async function writeCopy(db: EncoreDb, table: string, id: string, row: StampedRow): Promise<void> {
  if (stands(row)) {
    await db.table(table).put({ ...row.fields, id });
    await db.tombstones.delete(`${table}/${id}`);
  } else {
    await db.table(table).delete(id);
    if (row.removed) await db.tombstones.put({ id: `${table}/${id}`, table, rowId: id, stamp: row.removed });
  }
  const stamps = Object.entries(row.stamps).filter(([, stamp]) => stamp !== '');
  await db.stamps.bulkPut(
    stamps.map(([field, stamp]) => ({ id: `${table}/${id}/${field}`, table, rowId: id, field, stamp })),
  );
}
