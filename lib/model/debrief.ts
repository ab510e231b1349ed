import * as z from 'zod/mini';
import { Id, Instant, Prose } from './fields';

/** What a note is about. The first three belong to a person, the others to the day. */
export const NoteAbout = z.enum([
  'talked about',
  'cared about',
  'promised',
  'reacted',
  'said by me',
  'concern',
  'test',
  'money',
  'next steps',
  'learned',
  'free',
]);
export type NoteAbout = z.infer<typeof NoteAbout>;

/** One note about one conversation. */
export const Note = z.object({
  id: Id,
  applicationId: Id,
  interviewId: Id,
  meetingId: z.nullable(Id),
  personId: z.nullable(Id),
  about: NoteAbout,
  text: Prose,
  at: Instant,
});
export type Note = z.infer<typeof Note>;

/** The two minutes right after: that they happened, and what only holds for the whole. */
export const Debrief = z.object({
  id: Id,
  interviewId: Id,
  applicationId: Id,
  doneAt: z.nullable(Instant),
  /** They, not the reader, brought up pay or benefits: only then do those questions unfold. */
  theyRaisedMoney: z.boolean(),
  howItWent: z.nullable(z.int()),
});
export type Debrief = z.infer<typeof Debrief>;
