import * as z from 'zod/mini';
import { Id, Instant, Line } from './fields';
import { MailMessage } from './mail-message';
import { Understanding } from './understanding';

/** How an understood mail stands to what is already kept. */
export const Match = z.object({
  verdict: z.enum(['new', 'same', 'another round', 'moved', 'cancelled', 'stage', 'unsure']),
  applicationId: z.nullable(Id),
  interviewId: z.nullable(Id),
  /** Codes of what they have in common, for the interface to word: thread, domain, company, role, requisition, calendar. */
  because: z.array(Line),
  /** Other applications that would fit: asked, never guessed. */
  others: z.array(Id),
});
export type Match = z.infer<typeof Match>;

/** A mail that was read and understood and waits for the reader's word. Pruned to the newest few. */
export const Reading = z.object({
  /** The mail's id. */
  id: Id,
  readAt: Instant,
  mail: MailMessage,
  understanding: Understanding,
  match: Match,
  /** What the reader said about it. */
  verdict: z.enum(['open', 'saved', 'not an interview', 'kept old time', 'hidden']),
});
export type Reading = z.infer<typeof Reading>;
