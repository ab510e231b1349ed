import * as z from 'zod/mini';
import { Application, Proof, Requirement } from '../model/application';
import { Debrief, Note } from '../model/debrief';
import { Attendance, Interview, Person } from '../model/interview';
import { NonNegotiable, Offer, OfferCondition, Scorecard } from '../model/offer';
import {
  PracticeAnswer,
  Question,
  ReasonVerdict,
  ResearchNote,
  StepMark,
  Story,
  StoryUse,
  Term,
} from '../model/preparation';
import { Settings } from '../model/settings';
import type { KeptTables } from '../store/db';

/** Tables whose rows the reader writes and edits directly, each with its own schema. */
export const ownRows = {
  applications: Application,
  interviews: Interview,
  people: Person,
  attendances: Attendance,
  notes: Note,
  debriefs: Debrief,
  questions: Question,
  stories: Story,
  storyUses: StoryUse,
  requirements: Requirement,
  proofs: Proof,
  stepMarks: StepMark,
  reasonVerdicts: ReasonVerdict,
  researchNotes: ResearchNote,
  terms: Term,
  practiceAnswers: PracticeAnswer,
  offers: Offer,
  offerConditions: OfferCondition,
  nonNegotiables: NonNegotiable,
  scorecards: Scorecard,
  settings: Settings,
} satisfies Partial<Record<keyof KeptTables, z.ZodMiniType>>;

export type OwnTable = keyof typeof ownRows;
export const OwnTable = z.enum(Object.keys(ownRows) as [OwnTable, ...OwnTable[]]);
