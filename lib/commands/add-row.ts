import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { command } from './command';
import { OwnTable, ownRows } from './own-rows';

/** Adds a row that the reader wrote: a note, a story, a question. Its id is given where the row brings none. */
export const addRow = command({
  name: 'addRow',
  from: ['own page'],
  isChange: true,
  input: z.object({ table: OwnTable, row: z.record(z.string(), z.unknown()) }),
  run: async ({ table, row }, { keep, newId }) => {
    const id = typeof row.id === 'string' ? Id.parse(row.id) : newId();
    const checked = ownRows[table].safeParse({ ...row, id });
    if (!checked.success) throw new Error('Something in this is missing, or too long to keep.');
    await keep.put(table, id, checked.data);
    return { id };
  },
});
