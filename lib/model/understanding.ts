import * as z from 'zod/mini';
import { Address, Day, Id, Line, Minutes, Url, WallTime, ZoneName } from './fields';

/** What a mail is, seen by its reader. The first four are an invitation in the wide sense. */
export const Label = z.enum([
  'invitation',
  'request for availability',
  'confirmation',
  'reschedule',
  'cancellation',
  'rejection',
  'offer',
  'conditional offer',
  'application receipt',
  'assessment',
  'thank-you reply',
  'none',
]);
export type Label = z.infer<typeof Label>;

export const Round = z.enum(['screening', 'first', 'second', 'third', 'final']);
export type Round = z.infer<typeof Round>;

export const InterviewKind = z.enum(['phone', 'video', 'onsite', 'panel', 'meal', 'test']);
export type InterviewKind = z.infer<typeof InterviewKind>;

/** A person as the mail names them. A person known by title only has no name. */
export const NamedPerson = z.object({
  name: z.nullable(Line),
  title: z.nullable(Line),
  email: z.nullable(Address),
});
export type NamedPerson = z.infer<typeof NamedPerson>;

/** One meeting as the mail states it: a wall time in a zone, or a wall time whose zone is not known. */
export const StatedMeeting = z.object({
  start: z.nullable(WallTime),
  timeZone: z.nullable(ZoneName),
  minutes: z.nullable(Minutes),
  topic: z.nullable(Line),
  people: z.array(NamedPerson),
});
export type StatedMeeting = z.infer<typeof StatedMeeting>;

export const ProposedSlot = z.object({
  start: WallTime,
  timeZone: z.nullable(ZoneName),
  minutes: z.nullable(Minutes),
});
export type ProposedSlot = z.infer<typeof ProposedSlot>;

/** Why a field is in doubt. The code is for the program, `why` is one English sentence for people. */
export const DoubtReason = z.enum([
  'zone missing',
  'zone floating',
  'zone is UTC only',
  'weekday contradicts date',
  'day or month first',
  'year missing',
  'date is relative',
  'morning or afternoon',
  'sources disagree',
  'link not trusted',
  'company guessed',
  'round guessed',
  'unsure',
]);
export type DoubtReason = z.infer<typeof DoubtReason>;

export const Doubt = z.object({
  /** A path into the understanding, such as `meetings.0.timeZone`. */
  field: Line,
  reason: DoubtReason,
  why: Line,
  /** What to ask about: the value Encore would propose, if it has one. */
  suggestion: z.nullable(Line),
});
export type Doubt = z.infer<typeof Doubt>;

/** The words a field came from. */
export const Quote = z.object({ field: Line, words: z.string().check(z.maxLength(1_000)) });
export type Quote = z.infer<typeof Quote>;

export const Invitation = z.object({
  mailId: Id,
  round: z.nullable(Round),
  kind: z.nullable(InterviewKind),
  /** The meetings that now hold; of a cancellation, the cancelled ones. */
  meetings: z.array(StatedMeeting),
  /** Times offered for choice. */
  proposedSlots: z.array(ProposedSlot),
  /** Times that no longer hold. */
  oldTimes: z.array(WallTime),
  /** Everybody whom the reader will meet, seated in a meeting or, where none is fixed yet, not. */
  people: z.array(NamedPerson),
  place: z.nullable(Line),
  link: z.nullable(Url),
  phone: z.nullable(Line),
  schedulingLink: z.nullable(Url),
  decisionBy: z.nullable(Day),
  replyBy: z.nullable(Day),
  /** People who only arrange: kept as contacts, not as interviewers. */
  contacts: z.array(NamedPerson),
  /** Identity of the calendar event, where one came with the mail. */
  calendarUid: z.nullable(Line),
  calendarSequence: z.nullable(z.int()),
});
export type Invitation = z.infer<typeof Invitation>;

/** What Encore understood of one mail. Pure result of `understand(mail)`. */
export const Understanding = z.object({
  mailId: Id,
  label: Label,
  /** The probability that this is the reader's own interview, offered, asked for, confirmed or moved. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Language of the newest text: ISO 639-1. */
  language: Line,
  company: z.nullable(Line),
  role: z.nullable(Line),
  requisitionId: z.nullable(Line),
  /** Present for the four invitation labels and for cancellations. */
  invitation: z.nullable(Invitation),
  /** Paths that stand in the mail; every other value that is not null is a guess. */
  stated: z.array(Line),
  doubts: z.array(Doubt),
  quotes: z.array(Quote),
});
export type Understanding = z.infer<typeof Understanding>;
