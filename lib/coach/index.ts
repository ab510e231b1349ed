export { isBelowLine, offerTerms } from './below-line';
export { metBefore, newPeople, peopleOf, shortName } from './facts';
export { fourQuestions, fourStepId, questionOfPart } from './four-questions';
export { overruledReasons } from './overruled';
export { guessPart, partOf } from './part-of';
export { makePlan } from './plan';
export { previewWorkspace } from './preview';
export {
  type QuestionSheet,
  type QuestionToAsk,
  questionsForPerson,
  questionsToAsk,
} from './questions-to-ask';
export { rankReasons } from './rank-reasons';
export { say } from './say';
export { type Source, sources } from './sources';
export { proveRequirements, toldBefore } from './story-match';
export { type CoachWords, coachWords } from './words/coach-words';
