import type { ReasonId, SignalCode } from '../reasons';
import type { Sentence } from '../say';

/** The words of the reasons. */
export type ReasonWords = {
  heading: string;
  title: Record<ReasonId, string>;
  advice: Record<ReasonId, string>;
  evidence: Record<SignalCode | 'you-said-so', Sentence>;
  youSaidSo: { agree: string; disagree: string; again: string };
};
