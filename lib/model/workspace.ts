import type { Application, KeptPosting, Proof, Requirement, Stage, StageChange } from './application';
import type { Debrief, Note } from './debrief';
import type { Attendance, Interview, Meeting, Person, Slot } from './interview';
import type { NonNegotiable, Offer, OfferCondition, Scorecard } from './offer';
import type {
  PracticeAnswer,
  Question,
  ReasonVerdict,
  ResearchNote,
  StepMark,
  Story,
  StoryUse,
  Term,
} from './preparation';
import type { Letter, ThankYou } from './thank-you';

/** Everything that is known around one interview, as one value: what the coach and the letters reason from. */
export type Workspace = {
  application: Application;
  stage: Stage;
  stageChanges: StageChange[];
  posting: KeptPosting | null;
  requirements: Requirement[];
  proofs: Proof[];
  /** The interview in question. */
  interview: Interview;
  /** All interviews of the application, oldest first, this one among them. */
  interviews: Interview[];
  /** Meetings, people and notes of the whole application, not of this interview alone. */
  meetings: Meeting[];
  slots: Slot[];
  people: Person[];
  attendances: Attendance[];
  thankYous: ThankYou[];
  letters: Letter[];
  notes: Note[];
  debriefs: Debrief[];
  questions: Question[];
  stories: Story[];
  storyUses: StoryUse[];
  stepMarks: StepMark[];
  reasonVerdicts: ReasonVerdict[];
  researchNotes: ResearchNote[];
  terms: Term[];
  practiceAnswers: PracticeAnswer[];
  offers: Offer[];
  offerConditions: OfferCondition[];
  nonNegotiables: NonNegotiable[];
  scorecards: Scorecard[];
};
