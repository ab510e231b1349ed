import * as z from 'zod/mini';
import { Id, Instant, Prose } from './fields';

/**
 * One letter of thanks owed for one meeting to one person.
 * Its clock is derived, never stored: the end of that meeting plus 24 hours elapsed (source: knight).
 */
export const ThankYou = z.object({
  id: Id,
  meetingId: Id,
  interviewId: Id,
  applicationId: Id,
  /** Null: someone the reader met whose name is not known yet. */
  personId: z.nullable(Id),
  state: z.enum(['due', 'drafted', 'sent', 'skipped']),
  sentAt: z.nullable(Instant),
  snoozedUntil: z.nullable(Instant),
});
export type ThankYou = z.infer<typeof ThankYou>;

/** A letter as written: a thank-you, or one that asks, follows up or declines. */
export const Letter = z.object({
  id: Id,
  kind: z.enum([
    'thank-you',
    'ask for schedule',
    'ask for material',
    'follow-up',
    'no-show',
    'ask for time',
    'accept',
    'decline',
    'availability',
    'missed',
    'withdraw',
    'ask about conditions',
  ]),
  applicationId: Id,
  interviewId: z.nullable(Id),
  personId: z.nullable(Id),
  thankYouId: z.nullable(Id),
  subject: Prose,
  body: Prose,
  sentAt: z.nullable(Instant),
  updatedAt: Instant,
});
export type Letter = z.infer<typeof Letter>;
