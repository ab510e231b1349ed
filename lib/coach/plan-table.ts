import type { SourceId } from '../model/plan';

/** How short the time may be for a step to be worth it: three hours, a day, a few days, a week. */
export type Span = 'hours' | 'day' | 'days' | 'week';

/** One kind of step. What it applies to is found in `plan-needs.ts`; its words are in `words/<language>/plan`. */
export type StepKind = {
  code: string;
  minutes: number;
  least: Span;
  /** How many days before the interview it is best done; it rolls to today when that has passed. */
  daysBefore: number;
  source: SourceId[];
};

/** All kinds of steps, most important first: when time is short the last ones fall away. What only this interview asks for stands before what every interview does. */
export const stepKinds: readonly StepKind[] = [
  { code: 'answer-invitation', minutes: 5, least: 'hours', daysBefore: 14, source: ['ours'] },
  { code: 'ask-zone', minutes: 1, least: 'hours', daysBefore: 14, source: ['ours'] },
  { code: 'answer-concern', minutes: 20, least: 'hours', daysBefore: 2, source: ['second-look'] },
  { code: 'try-call', minutes: 10, least: 'hours', daysBefore: 0, source: ['ours'] },
  { code: 'plan-way', minutes: 10, least: 'hours', daysBefore: 1, source: ['ours'] },
  { code: 'quiet-phone', minutes: 5, least: 'hours', daysBefore: 0, source: ['ours'] },
  { code: 'ask-schedule', minutes: 5, least: 'day', daysBefore: 7, source: ['allstar'] },
  { code: 'choose-questions', minutes: 10, least: 'hours', daysBefore: 1, source: ['allstar', 'knight'] },
  { code: 'review-notes', minutes: 10, least: 'hours', daysBefore: 3, source: ['knight'] },
  { code: 'recall-round', minutes: 10, least: 'day', daysBefore: 4, source: ['knight'] },
  { code: 'find-story', minutes: 15, least: 'day', daysBefore: 2, source: ['knight', 'careertrend'] },
  { code: 'match-points', minutes: 20, least: 'day', daysBefore: 3, source: ['second-look'] },
  { code: 'start-fresh', minutes: 10, least: 'day', daysBefore: 1, source: ['second-look', 'careertrend'] },
  { code: 'warm-up-test', minutes: 20, least: 'days', daysBefore: 3, source: ['careertrend'] },
  { code: 'know-culture', minutes: 15, least: 'days', daysBefore: 3, source: ['second-look'] },
  { code: 'key-points', minutes: 10, least: 'days', daysBefore: 2, source: ['second-look'] },
  { code: 'table-manners', minutes: 5, least: 'day', daysBefore: 1, source: ['careertrend'] },
  { code: 'long-day', minutes: 5, least: 'day', daysBefore: 1, source: ['knight'] },
  { code: 'say-aloud', minutes: 20, least: 'day', daysBefore: 1, source: ['knight'] },
  { code: 'read-up', minutes: 30, least: 'day', daysBefore: 4, source: ['allstar', 'knight'] },
  { code: 'look-up-people', minutes: 15, least: 'days', daysBefore: 3, source: ['allstar'] },
  { code: 'deep-answers', minutes: 25, least: 'days', daysBefore: 2, source: ['knight'] },
  { code: 'know-lines', minutes: 10, least: 'days', daysBefore: 1, source: ['careertrend'] },
  { code: 'four-questions', minutes: 10, least: 'days', daysBefore: 1, source: ['knight'] },
  { code: 'link-background', minutes: 20, least: 'week', daysBefore: 4, source: ['knight'] },
  { code: 'ask-material', minutes: 5, least: 'week', daysBefore: 7, source: ['allstar'] },
];

/** How many steps a plan may have at most, so that it helps and never nags. */
export const mostSteps: Record<Span, number> = { hours: 4, day: 6, days: 9, week: 12 };
