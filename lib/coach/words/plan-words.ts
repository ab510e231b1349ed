import type { FourQuestionId } from '../four-questions';
import type { Sentence } from '../say';

/** The words of the plan: what to do, and in one line why. */
export type PlanWords = {
  heading: string;
  step: Record<string, { title: Sentence; why: Sentence }>;
  /** “7 of 12 ready”. */
  ready: Sentence;
  /** Asked of the reader: what each person asks themselves. */
  four: Record<FourQuestionId, { title: string; tip: string }>;
  fourHeading: string;
};
