import * as z from 'zod/mini';
import { Instant, Line } from './fields';

/** Head of a backup file. The rows themselves are checked table by table with their own schemas. */
export const BackupHead = z.object({
  format: z.literal('encore-backup'),
  /** Version of the format, counted up when a table changes its shape. */
  version: z.int(),
  madeAt: Instant,
  device: Line,
});
export type BackupHead = z.infer<typeof BackupHead>;
