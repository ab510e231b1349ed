export { isBelowLine, offerTerms } from './below-line';
export { type DayLine, dayPlan } from './day-plan';
export { dayTips, dayTipsFor } from './day-tips';
export {
  earlierInterviews,
  earlierNotes,
  isCallBack,
  meetingsOf,
  metBefore,
  newPeople,
  peopleIn,
  peopleOf,
  shortName,
  theyRaisedMoney,
} from './facts';
export { fourQuestions, fourStepId, questionOfPart } from './four-questions';
export { meaningOfRound, meanings } from './meaning-of-round';
export { overruledReasons } from './overruled';
export { guessPart, partOf } from './part-of';
export { makePlan } from './plan';
export { type PracticeQuestion, questionsToPractise } from './practice';
export { practiceBank, practiceKinds } from './practice-bank';
export { previewWorkspace } from './preview';
export {
  type QuestionSheet,
  type QuestionToAsk,
  questionsForPerson,
  questionsToAsk,
} from './questions-to-ask';
export { rankReasons } from './rank-reasons';
export { researchItems } from './research';
export { roundCard } from './round-card';
export { roundsOf } from './rounds';
export { say } from './say';
export { type Source, sources } from './sources';
export type { StoryChoice } from './story-for';
export { proveRequirements, type RequirementProof, toldBefore } from './story-match';
export { type CoachWords, coachWords } from './words/coach-words';
export type { PreparingWords } from './words/preparing-words';
