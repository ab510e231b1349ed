import type { MailMessage } from '../model/mail-message';
import type { Understanding } from '../model/understanding';
import type { Extractor, Refiner } from './clue';

/** What is looked for, in this order. */
export const extractors: Extractor[] = [];

/** How what was found is settled, in this order. */
export const refiners: Refiner[] = [];

/** Understands one mail. Pure: the same mail gives the same answer, the clock is never read. */
export function understand(mail: MailMessage): Understanding {
  throw new Error(`Not yet able to understand ${mail.id}`);
}
