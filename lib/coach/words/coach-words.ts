import { de } from './de';
import { en } from './en';
import type { PlanWords } from './plan-words';
import type { QuestionWords } from './question-words';
import type { ReasonWords } from './reason-words';
import type { SourceWords } from './source-words';

/** What the popup needs: reasons, plan, questions, sources. */
export type CoachWords = {
  language: 'en' | 'de';
  reasons: ReasonWords;
  plan: PlanWords;
  questions: QuestionWords;
  sources: SourceWords;
};

/** The coach's words in the reader's language; English where there is no other. The larger rest is in `deskWords`. */
export function coachWords(language: string): CoachWords {
  return language.startsWith('de') ? de : en;
}
