// Built into one script and run in a page of the extension: the product's own reads, on the browser's own database.
import { defaultSettings } from '../../lib/model/default-settings';
import { deriveReminders } from '../../lib/remind/reminders';
import { type EncoreDb, openDb } from '../../lib/store/db';
import { readReminderData } from '../../lib/store/reads/reminder-data';
import { keptRows } from './kept-rows';
import { median } from './median';

async function derive(db: EncoreDb, now: string) {
  return deriveReminders(await readReminderData(db, now), now, defaultSettings, 'Europe/London', 'en-GB');
}

/** How many rows one derivation is given by the database. */
async function countRows(db: EncoreDb, now: string): Promise<number> {
  let rows = 0;
  db.use({
    stack: 'dbcore',
    name: 'count',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          get: async (asked) => {
            rows += 1;
            return await table.get(asked);
          },
          getMany: async (asked) => {
            rows += asked.keys.length;
            return await table.getMany(asked);
          },
          query: async (asked) => {
            const found = await table.query(asked);
            rows += found.result.length;
            return found;
          },
          openCursor: async (asked) => {
            const cursor = await table.openCursor(asked);
            if (cursor) rows += 1;
            return cursor;
          },
        };
      },
    }),
  });
  const goOn = IDBCursor.prototype.continue;
  IDBCursor.prototype.continue = function (key) {
    rows += 1;
    return key === undefined ? goOn.call(this) : goOn.call(this, key);
  };
  db.close();
  await db.open();
  await derive(db, now);
  return rows;
}

const work = {
  fill: async (applications: number, now: string) => {
    const db = openDb();
    for (const [table, rows] of Object.entries(keptRows(applications, now))) {
      await db.table(table).clear();
      for (let from = 0; from < rows.length; from += 5_000)
        await db.table(table).bulkPut(rows.slice(from, from + 5_000));
    }
    db.close();
  },
  derive: async (now: string) => {
    const db = openDb();
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < 15; run += 1) {
      const started = performance.now();
      found = (await derive(db, now)).length;
      times.push(performance.now() - started);
    }
    const rows = await countRows(db, now);
    db.close();
    return { first: times[0] ?? 0, ms: median(times), rows, found };
  },
};

export type InExtension = typeof work;
Object.assign(globalThis, { encoreBench: work });
