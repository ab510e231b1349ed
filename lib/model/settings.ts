import * as z from 'zod/mini';
import { Id, Line, ZoneName } from './fields';

/** One row, no other storage. */
export const Settings = z.object({
  id: z.literal('settings'),
  /** The reader's name, for letters. */
  name: z.nullable(Line),
  language: z.enum(['auto', 'en', 'de']),
  /** The reader's zone; null follows the computer. */
  timeZone: z.nullable(ZoneName),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Hours of the day, 0–24: nothing is told in between but the interview itself. */
  quietFrom: z.int(),
  quietUntil: z.int(),
  tellBefore: z.boolean(),
  tellThankYou: z.boolean(),
  tellFollowUp: z.boolean(),
  /** Where letters are opened: `mailto`, `gmail`, `outlook`, `office`, `yahoo`. */
  composeIn: z.enum(['mailto', 'gmail', 'outlook', 'office', 'yahoo']),
  /** Sites whose page button the reader sent away. */
  dismissedBoards: z.array(Id).check(z.maxLength(200)),
});
export type Settings = z.infer<typeof Settings>;
