import * as z from 'zod/mini';
import { Id, Instant, Line, Prose, Url } from './fields';
import { JobPosting } from './job-posting';

/** One job the reader is after. Its stage is the newest `StageChange`. */
export const Application = z.object({
  id: Id,
  company: Line,
  role: z.nullable(Line),
  /** Registrable domain of the employer's own mail, such as `wrenfield.example`. */
  companyDomain: z.nullable(Line),
  requisitionId: z.nullable(Line),
  postingUrl: z.nullable(Url),
  foundVia: z.enum(['mail', 'listing', 'hand']),
  createdAt: Instant,
});
export type Application = z.infer<typeof Application>;

export const Stage = z.enum([
  'saved',
  'applied',
  'screening',
  'interviewing',
  'conditional offer',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'ghosted',
]);
export type Stage = z.infer<typeof Stage>;

export const StageChange = z.object({
  id: Id,
  applicationId: Id,
  stage: Stage,
  at: Instant,
  /** The mail that brought it about, if one did. */
  mailId: z.nullable(Id),
});
export type StageChange = z.infer<typeof StageChange>;

/** The listing as it stood when it was saved: postings vanish. */
export const KeptPosting = z.object({ id: Id, applicationId: Id, savedAt: Instant, posting: JobPosting });
export type KeptPosting = z.infer<typeof KeptPosting>;

/** One thing the posting asks for. */
export const Requirement = z.object({
  id: Id,
  applicationId: Id,
  text: z.string().check(z.maxLength(1_000)),
  position: z.number(),
});
export type Requirement = z.infer<typeof Requirement>;

/** A story that proves a requirement. */
export const Proof = z.object({ id: Id, requirementId: Id, storyId: Id });
export type Proof = z.infer<typeof Proof>;

/** A mail that belongs to an application: only what finds it again, not its text. */
export const KeptMail = z.object({
  /** The mail's own id. */
  id: Id,
  applicationId: Id,
  interviewId: z.nullable(Id),
  label: Line,
  subject: Prose,
  /** Subject without Re:, Fwd:, …, in lower case. */
  threadKey: Line,
  fromAddress: z.nullable(Line),
  sentAt: z.nullable(Line),
  url: z.nullable(Url),
  keptAt: Instant,
});
export type KeptMail = z.infer<typeof KeptMail>;
