import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { command } from './command';
import { findReading } from './keep-reading';

/** The reader’s word on a mail: not an interview, keep the old time, hide, or open again. */
export const settleReading = command({
  name: 'settleReading',
  from: ['own page'],
  isChange: true,
  input: z.object({
    readingId: Id,
    verdict: z.enum(['open', 'not an interview', 'kept old time', 'hidden']),
  }),
  run: async ({ readingId, verdict }, world) => {
    const reading = await findReading(readingId, world);
    await world.db.readings.put({ ...reading, verdict });
    return {};
  },
});
