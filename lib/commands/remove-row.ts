import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { command } from './command';
import { OwnTable } from './own-rows';

/** Removes a row of the reader’s own. */
export const removeRow = command({
  name: 'removeRow',
  from: ['own page'],
  isChange: true,
  input: z.object({ table: OwnTable, id: Id }),
  run: async ({ table, id }, { keep }) => {
    await keep.remove(table, id);
    return {};
  },
});
