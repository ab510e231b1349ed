import type { StampClock } from './clock';
import type { EncoreDb, KeptTableName, KeptTables, Undo } from './db';

/** The only way into the kept tables: stamps every field, remembers what was before. */
export type Keep = {
  /** Adds a row, or changes the given fields of one that stands. */
  put: <Name extends KeptTableName>(
    table: Name,
    id: string,
    patch: Partial<KeptTables[Name]>,
  ) => Promise<void>;
  /** Removes a row and leaves a tombstone. */
  remove: (table: KeptTableName, id: string) => Promise<void>;
};

/** A `Keep` with the list of what it changed, newest last. */
export type Journal = { keep: Keep; changes: Undo['changes'] };

type Row = Record<string, unknown> & { id: string };

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Opens a journal for one command. To be used inside one transaction over all tables. */
export function openJournal(db: EncoreDb, clock: StampClock, now: string): Journal {
  const changes: Undo['changes'] = [];

  async function stampFields(table: string, id: string, fields: string[]): Promise<void> {
    const stamp = clock.next(now);
    await db.stamps.bulkPut(
      fields.map((field) => ({ id: `${table}/${id}/${field}`, table, rowId: id, field, stamp })),
    );
  }

  const keep: Keep = {
    put: async (table, id, patch) => {
      const before = (await db.table(table).get(id)) as Row | undefined;
      const after = { ...before, ...patch, id } as Row;
      const changed = Object.keys(after).filter((field) => !before || !isSame(before[field], after[field]));
      if (changed.length === 0) return;
      await db.table(table).put(after);
      await stampFields(table, id, changed);
      changes.push({ table, id, before: before ?? null, after });
    },
    remove: async (table, id) => {
      const before = (await db.table(table).get(id)) as Row | undefined;
      if (!before) return;
      await db.table(table).delete(id);
      await db.stamps
        .where('rowId')
        .equals(id)
        .and((stamp) => stamp.table === table)
        .delete();
      await db.tombstones.put({ id: `${table}/${id}`, table, rowId: id, stamp: clock.next(now) });
      changes.push({ table, id, before, after: null });
    },
  };
  return { keep, changes };
}

/**
 * Takes changes back, newest first: fields that nobody has changed since return to what they were.
 * A row that was removed since stays removed, one that was added since is left alone. Gives how many rows changed.
 */
export async function takeBack(db: EncoreDb, keep: Keep, changes: Undo['changes']): Promise<number> {
  let taken = 0;
  for (const { table, id, before, after } of [...changes].reverse()) {
    const name = table as KeptTableName;
    const current = (await db.table(table).get(id)) as Row | undefined;
    if (before === null || after === null) {
      if ((before === null) === (current === undefined)) continue;
      if (before === null) await keep.remove(name, id);
      else await keep.put(name, id, before as Partial<KeptTables[typeof name]>);
      taken += 1;
      continue;
    }
    const [was, became] = [before as Row, after as Row];
    const fields = Object.keys(became).filter(
      (field) => !isSame(was[field], became[field]) && current && isSame(current[field], became[field]),
    );
    if (fields.length === 0) continue;
    const patch = Object.fromEntries(fields.map((field) => [field, was[field]]));
    await keep.put(name, id, patch as Partial<KeptTables[typeof name]>);
    taken += 1;
  }
  return taken;
}
