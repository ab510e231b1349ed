import type { MailMessage } from '../model/mail-message';
import type { Understanding } from '../model/understanding';
import type { Clue, Extractor, Page, Refiner } from './clue';
import { composeUnderstanding } from './compose-understanding';
import { findCalendarLabel } from './extract/calendar-label';
import { findDirection } from './extract/direction';
import { findLabels } from './extract/labels';
import { findMeetings } from './extract/meetings';
import { findRounds } from './extract/rounds';
import { preparePage } from './prepare/prepare-page';

/** What is looked for, in this order. */
export const extractors: Extractor[] = [
  findLabels,
  findCalendarLabel,
  findDirection,
  findRounds,
  findMeetings,
];

/** How what was found is settled, in this order. */
export const refiners: Refiner[] = [];

/** Every clue in a prepared mail, settled. */
export function findClues(page: Page): Clue[] {
  const found = extractors.flatMap((extract) => extract(page));
  return refiners.reduce((clues, refine) => refine(clues, page), found);
}

/** Understands one mail. Pure: the same mail gives the same answer, the clock is never read. */
export function understand(mail: MailMessage): Understanding {
  const page = preparePage(mail);
  return composeUnderstanding(findClues(page), page);
}
