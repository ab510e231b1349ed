import type { Label } from '../../../model/understanding';

/**
 * One way in which mails of a kind speak. `for` is the label it speaks for, `interview` where it speaks for the reader’s
 * own interview at large; a negative weight speaks against it. Patterns are linear: no nested repetition.
 */
export type LabelWords = {
  for: Label | 'interview';
  weight: number;
  pattern: RegExp;
  /** The word belongs to other walks of life, but also to trades: it says little in a mail that speaks of a job. */
  unlessJob?: boolean;
  /** Who writes so to somebody that applied means them; to anybody else it is advertising. */
  unlessApplied?: boolean;
};
