/** Derived, never stored: the plan, the reasons, the reminders. */

/** Where a piece of advice comes from. `ours` is our own addition. */
export type SourceId = 'nest-offer' | 'second-look' | 'allstar' | 'knight' | 'careertrend' | 'ours';

/** One reason why they may have called the reader back. */
export type Reason = {
  id: 'concern' | 'finalists' | 'culture' | 'agreement' | 'confirm' | 'tests' | 'details';
  /** Weight of the evidence; only the order matters. */
  weight: number;
  /** What speaks for it: a code to word, with the words of the mail or the note behind it. */
  evidence: { code: string; values: Record<string, string | number>; quote: string | null }[];
  source: SourceId[];
};

/** One dated step from now to the interview. */
export type PlanStep = {
  /** Stable, so that a tick finds it again: `answer-concern:note-7`. */
  id: string;
  code: string;
  values: Record<string, string | number>;
  /** The day to do it, in the reader's zone: `2026-03-10`. */
  day: string;
  /** The instant to do it, for what belongs right before the interview; else null. */
  at: string | null;
  minutes: number | null;
  isDone: boolean;
  /** Where the button leads: a route of the dashboard, or null. */
  opens: string | null;
  source: SourceId[];
};

export type Plan = {
  steps: PlanStep[];
  /** Steps that the reader left out. */
  leftOut: PlanStep[];
  reasons: Reason[];
  done: number;
  all: number;
};
