import * as z from 'zod/mini';
import { Day, Id, Instant, Line, Prose } from './fields';

export const Offer = z.object({
  id: Id,
  applicationId: Id,
  /** As they put it, such as “€64,500 a year”. */
  pay: z.nullable(Line),
  leave: z.nullable(Line),
  fromHome: z.nullable(Line),
  benefits: z.nullable(Line),
  relocation: z.nullable(Line),
  training: z.nullable(Line),
  startsOn: z.nullable(Day),
  decideBy: z.nullable(Day),
  isConditional: z.boolean(),
  words: z.nullable(Prose),
  receivedAt: Instant,
});
export type Offer = z.infer<typeof Offer>;

/** What must clear before a conditional offer is final (source: nest-offer; references: ours). */
export const OfferCondition = z.object({
  id: Id,
  offerId: Id,
  what: z.enum(['background check', 'drug screening', 'licences and credentials', 'references', 'other']),
  state: z.enum(['not asked for', 'asked for', 'waiting', 'cleared']),
  note: z.nullable(Line),
});
export type OfferCondition = z.infer<typeof OfferCondition>;

/** What the reader decided beforehand not to give up (source: careertrend). */
export const NonNegotiable = z.object({
  id: Id,
  topic: z.enum(['pay', 'leave', 'from home', 'benefits', 'relocation', 'training', 'start', 'other']),
  line: Line,
});
export type NonNegotiable = z.infer<typeof NonNegotiable>;

/** Does the job fit the reader: 1 to 5 for each question (source: knight, allstar). */
export const Scorecard = z.object({
  id: Id,
  applicationId: Id,
  interviewId: z.nullable(Id),
  question: z.enum(['work', 'manager', 'culture', 'people', 'place', 'strengths']),
  score: z.nullable(z.int()),
  words: z.nullable(Prose),
});
export type Scorecard = z.infer<typeof Scorecard>;
