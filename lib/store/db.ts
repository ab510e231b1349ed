import { Dexie, type EntityTable } from 'dexie';
import type {
  Application,
  KeptMail,
  KeptPosting,
  Proof,
  Requirement,
  StageChange,
} from '../model/application';
import type { Debrief, Note } from '../model/debrief';
import type { Attendance, Interview, Meeting, Person, Slot } from '../model/interview';
import type { NonNegotiable, Offer, OfferCondition, Scorecard } from '../model/offer';
import type {
  PracticeAnswer,
  Question,
  ReasonVerdict,
  ResearchNote,
  StepMark,
  Story,
  StoryUse,
  Term,
} from '../model/preparation';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Letter, ThankYou } from '../model/thank-you';

/** The stamp of the last change of one field: hybrid logical clock and device. */
export type Stamp = { id: string; table: string; rowId: string; field: string; stamp: string };
/** A row that was removed, so that an older copy does not bring it back. */
export type Tombstone = { id: string; table: string; rowId: string; stamp: string };
/** A reminder that was shown. */
export type Told = { id: string; at: string };
/** What a command changed, so that it can be taken back. */
export type Undo = {
  id: string;
  at: string;
  command: string;
  changes: { table: string; id: string; before: unknown; after: unknown }[];
};
/** This machine's own name in stamps; made once. */
export type Device = { id: 'this'; name: string };
/** What is being typed; written by pages themselves. */
export type Draft = { id: string; text: string };

/** Every table that holds what the reader entrusted to Encore, in the order a backup writes them. */
export type KeptTables = {
  applications: Application;
  stageChanges: StageChange;
  postings: KeptPosting;
  requirements: Requirement;
  proofs: Proof;
  mails: KeptMail;
  interviews: Interview;
  meetings: Meeting;
  slots: Slot;
  people: Person;
  attendances: Attendance;
  thankYous: ThankYou;
  letters: Letter;
  stories: Story;
  storyUses: StoryUse;
  questions: Question;
  stepMarks: StepMark;
  reasonVerdicts: ReasonVerdict;
  researchNotes: ResearchNote;
  terms: Term;
  practiceAnswers: PracticeAnswer;
  notes: Note;
  debriefs: Debrief;
  offers: Offer;
  offerConditions: OfferCondition;
  nonNegotiables: NonNegotiable;
  scorecards: Scorecard;
  settings: Settings;
};
export type KeptTableName = keyof KeptTables;

/** Tables that only serve the moment: never in a backup, never stamped. */
type PassingTables = {
  readings: Reading;
  told: Told;
  undos: Undo;
  drafts: Draft;
  stamps: Stamp;
  tombstones: Tombstone;
  devices: Device;
};

type AllTables = KeptTables & PassingTables;
export type EncoreDb = Dexie & {
  [Name in keyof AllTables]: EntityTable<AllTables[Name] & { id: string }, 'id'>;
};

const version1: Record<keyof AllTables, string> = {
  applications: 'id, company, companyDomain, requisitionId, createdAt',
  stageChanges: 'id, applicationId, [applicationId+at], at',
  postings: 'id, applicationId',
  requirements: 'id, applicationId',
  proofs: 'id, requirementId, storyId',
  mails: 'id, applicationId, interviewId, threadKey, fromAddress',
  interviews: 'id, applicationId, state, decisionBy, calendarUid',
  meetings: 'id, interviewId, applicationId, startsAt, wallTime',
  slots: 'id, interviewId',
  people: 'id, applicationId, email',
  attendances: 'id, meetingId, interviewId, personId',
  thankYous: 'id, meetingId, interviewId, applicationId, personId, state',
  letters: 'id, applicationId, interviewId, personId, thankYouId',
  stories: 'id, *tags',
  storyUses: 'id, storyId, interviewId, personId',
  questions: 'id, applicationId, interviewId, personId',
  stepMarks: 'id, interviewId',
  reasonVerdicts: 'id, interviewId',
  researchNotes: 'id, applicationId',
  terms: 'id, applicationId',
  practiceAnswers: 'id, applicationId, questionId',
  notes: 'id, applicationId, interviewId, meetingId, personId',
  debriefs: 'id, interviewId, applicationId',
  offers: 'id, applicationId, decideBy',
  offerConditions: 'id, offerId',
  nonNegotiables: 'id',
  scorecards: 'id, applicationId, interviewId',
  settings: 'id',
  readings: 'id, readAt',
  told: 'id, at',
  undos: 'id, at',
  drafts: 'id',
  stamps: 'id, table, rowId, stamp',
  tombstones: 'id, table, rowId, stamp',
  devices: 'id',
};

/** Opens Encore's database. Writes are on the disk before they are confirmed. */
export function openDb(name = 'encore'): EncoreDb {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as EncoreDb;
  db.version(1).stores(version1);
  return db;
}
