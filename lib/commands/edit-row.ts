import * as z from 'zod/mini';
import { defaultSettings } from '../model/default-settings';
import { Id } from '../model/fields';
import { command } from './command';
import { OwnTable, ownRows } from './own-rows';

/** Changes fields of a row that the reader may edit. */
export const editRow = command({
  name: 'editRow',
  from: ['own page'],
  isChange: true,
  input: z.object({ table: OwnTable, id: Id, patch: z.record(z.string(), z.unknown()) }),
  run: async ({ table, id, patch }, { db, keep }) => {
    const standing = (await db.table(table).get(id)) ?? (table === 'settings' ? defaultSettings : undefined);
    if (!standing) throw new Error('That is no longer kept.');
    const checked = ownRows[table].safeParse({ ...standing, ...patch, id });
    if (!checked.success) throw new Error('Something in this is missing, or too long to keep.');
    await keep.put(table, id, checked.data);
    return {};
  },
});
