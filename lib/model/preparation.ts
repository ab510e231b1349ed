import * as z from 'zod/mini';
import { Id, Instant, Line, Prose } from './fields';

/** A story to tell: situation, task, action, result. */
export const Story = z.object({
  id: Id,
  title: Line,
  situation: Prose,
  task: Prose,
  action: Prose,
  result: Prose,
  tags: z.array(Line).check(z.maxLength(30)),
  updatedAt: Instant,
});
export type Story = z.infer<typeof Story>;

/** A story planned for, or told in, an interview, to a person where that is known. */
export const StoryUse = z.object({
  id: Id,
  storyId: Id,
  interviewId: Id,
  personId: z.nullable(Id),
  toldAt: z.nullable(Instant),
});
export type StoryUse = z.infer<typeof StoryUse>;

/** A question the reader means to ask, asked, or had answered. */
export const Question = z.object({
  id: Id,
  applicationId: Id,
  interviewId: z.nullable(Id),
  /** Who it is for, if for someone. */
  personId: z.nullable(Id),
  /** The item of the coach's bank it came from; null for the reader's own. */
  bankId: z.nullable(Line),
  text: Line,
  askedAt: z.nullable(Instant),
  answer: z.nullable(Prose),
});
export type Question = z.infer<typeof Question>;

/** A step of the plan that is done, put off or left out, by the plan's own step id. */
export const StepMark = z.object({
  id: Id,
  interviewId: Id,
  stepId: Line,
  doneAt: z.nullable(Instant),
  skipped: z.boolean(),
  /** The reader's own order, if they changed it. */
  position: z.nullable(z.number()),
});
export type StepMark = z.infer<typeof StepMark>;

/** The reader's word on a reason that the coach ranked. */
export const ReasonVerdict = z.object({
  id: Id,
  interviewId: Id,
  reasonId: Line,
  verdict: z.enum(['agree', 'disagree']),
});
export type ReasonVerdict = z.infer<typeof ReasonVerdict>;

export const ResearchNote = z.object({
  id: Id,
  applicationId: Id,
  /** The coach's research item, or null for the reader's own. */
  itemId: z.nullable(Line),
  text: Prose,
  updatedAt: Instant,
});
export type ResearchNote = z.infer<typeof ResearchNote>;

/** A business term that came up, and what it means. */
export const Term = z.object({ id: Id, applicationId: Id, term: Line, meaning: Prose });
export type Term = z.infer<typeof Term>;

/** An answer practised aloud. The recording itself stays in this browser. */
export const PracticeAnswer = z.object({
  id: Id,
  applicationId: Id,
  /** The coach's question id, or the reader's own words. */
  questionId: Line,
  text: Prose,
  seconds: z.nullable(z.number()),
  /** 1 (not yet) to 4 (ready). */
  rating: z.nullable(z.int()),
  recording: z.nullable(z.string()),
  at: Instant,
});
export type PracticeAnswer = z.infer<typeof PracticeAnswer>;
