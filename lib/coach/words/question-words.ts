import type { QuestionGroup } from '../questions';
import type { AlreadyTold } from '../questions-told';
import type { Sentence } from '../say';

/** The words of the questions to ask. */
export type QuestionWords = {
  heading: string;
  bank: Record<string, string>;
  group: Record<QuestionGroup, string>;
  told: Record<AlreadyTold['code'], Sentence>;
  /** On the fold over pay and benefits, and why it is folded. */
  onlyIfTheyRaiseIt: string;
  whyFolded: string;
  theyRaisedIt: string;
};
