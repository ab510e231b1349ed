import * as z from 'zod/mini';
import { Address, Day, Id, Instant, Line, Minutes, Url, WallTime, ZoneName } from './fields';
import { InterviewKind, Round } from './understanding';

/** One round of conversations: a call, an hour, or a whole day of meetings. */
export const Interview = z.object({
  id: Id,
  applicationId: Id,
  round: z.nullable(Round),
  kind: z.nullable(InterviewKind),
  place: z.nullable(Line),
  link: z.nullable(Url),
  phone: z.nullable(Line),
  schedulingLink: z.nullable(Url),
  /** The day by which they mean to decide. */
  decisionBy: z.nullable(Day),
  /** The day by which the reader should answer. */
  replyBy: z.nullable(Day),
  state: z.enum(['arranging', 'planned', 'cancelled']),
  calendarUid: z.nullable(Line),
  calendarSequence: z.nullable(z.int()),
  /** Words of the mail that the coach reasons from, such as “meet the team”. */
  quotes: z.array(z.object({ field: Line, words: Line })).check(z.maxLength(50)),
  /** Language of the mail, ISO 639-1: letters speak it. */
  language: Line,
  createdAt: Instant,
});
export type Interview = z.infer<typeof Interview>;

/** One conversation within an interview. */
export const Meeting = z.object({
  id: Id,
  interviewId: Id,
  applicationId: Id,
  /** Null while the zone or the hour is not known: an instant is never filled in silently. */
  startsAt: z.nullable(Instant),
  /** As the mail says it. */
  wallTime: z.nullable(WallTime),
  timeZone: z.nullable(ZoneName),
  /** What Encore would propose where the mail names no zone; asked, never used by itself. */
  zoneGuess: z.nullable(ZoneName),
  minutes: z.nullable(Minutes),
  topic: z.nullable(Line),
  state: z.enum(['planned', 'cancelled']),
});
export type Meeting = z.infer<typeof Meeting>;

export const Part = z.enum(['HR', 'supervisor', 'committee head', 'peer', 'executive', 'report', 'other']);
export type Part = z.infer<typeof Part>;

export const Person = z.object({
  id: Id,
  applicationId: Id,
  name: z.nullable(Line),
  title: z.nullable(Line),
  email: z.nullable(Address),
  part: z.nullable(Part),
  /** A contact arranges; an interviewer meets. */
  isContact: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** Who meets the reader in which meeting. */
export const Attendance = z.object({ id: Id, meetingId: Id, interviewId: Id, personId: Id });
export type Attendance = z.infer<typeof Attendance>;

/** A slot they offered and the reader has not chosen from yet. */
export const Slot = z.object({
  id: Id,
  interviewId: Id,
  wallTime: WallTime,
  timeZone: z.nullable(ZoneName),
  minutes: z.nullable(Minutes),
});
export type Slot = z.infer<typeof Slot>;
