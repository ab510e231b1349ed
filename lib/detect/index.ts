import type { MailMessage } from '../model/mail-message';
import type { Understanding } from '../model/understanding';
import type { Clue, Extractor, Page, Refiner } from './clue';
import { composeUnderstanding } from './compose-understanding';
import { findCalendarLabel } from './extract/calendar-label';
import { findCompanies } from './extract/company/find-companies';
import { findDirection } from './extract/direction';
import { findLabels } from './extract/labels';
import { findLinks } from './extract/links';
import { findMeetings } from './extract/meetings';
import { findPeople } from './extract/people/find-people';
import { findPhones } from './extract/phones';
import { findPlaces } from './extract/places';
import { findRoles } from './extract/role/find-roles';
import { findRounds } from './extract/rounds';
import { addJudgement } from './learned/judge';
import { preparePage } from './prepare/prepare-page';
import { preferFullerCompany } from './refine/fuller-company';
import { hearNamed } from './refine/hear-named';
import { nameTopics } from './refine/name-topics';
import { seatPeople } from './refine/seat-people';
import { meetAtPlace, settleKind } from './refine/settle-kind';
import { discountWordsInNames } from './refine/words-in-names';

/** What is looked for, in this order. */
export const extractors: Extractor[] = [
  findLabels,
  findCalendarLabel,
  findDirection,
  findRounds,
  findMeetings,
  findLinks,
  findPlaces,
  findPhones,
  findCompanies,
  findRoles,
  findPeople,
];

/** How what was found is settled, in this order. */
export const refiners: Refiner[] = [preferFullerCompany, discountWordsInNames, settleKind];

/** What labelled mails have taught is heard last: what the mail is, what its words name, where they meet, and who sits in which meeting. */
export const learnedRefiners: Refiner[] = [addJudgement, hearNamed, meetAtPlace, seatPeople, nameTopics];

/** Every clue that the rules find in a prepared mail, settled. */
export function findStatedClues(page: Page): Clue[] {
  const found = extractors.flatMap((extract) => extract(page));
  return refiners.reduce((clues, refine) => refine(clues, page), found);
}

/** Every clue in a prepared mail, settled, and what labelled mails have taught about it. */
export const findClues = (page: Page): Clue[] =>
  learnedRefiners.reduce((clues, refine) => refine(clues, page), findStatedClues(page));

/** Understands one mail. Pure: the same mail gives the same answer, the clock is never read. */
export function understand(mail: MailMessage): Understanding {
  const page = preparePage(mail);
  return composeUnderstanding(findClues(page), page);
}
