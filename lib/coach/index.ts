export { makePlan } from './plan';
export {
  type QuestionSheet,
  type QuestionToAsk,
  questionsForPerson,
  questionsToAsk,
} from './questions-to-ask';
export { rankReasons } from './rank-reasons';
export { say } from './say';
export { type Source, sources } from './sources';
export { type CoachWords, coachWords } from './words/coach-words';
