import type { Part } from '../../model/interview';
import type { InterviewKind } from '../../model/understanding';
import type { Tone } from '../thank-you-input';

/** One of these is chosen for each letter, so that no two read the same. */
type Choice = string[];

/**
 * The words of the letters of thanks in one language. `{talk}` is “our call on Thursday”; `{topic}` is a quoted or
 * plain noun phrase; `{said}` a whole note in quotes; `{strengths}` a list after a colon. No sentence may betray
 * the sender's or the reader's sex, or claim what was not noted.
 */
export type ThankYouWords = {
  subject: Choice;
  talk: Partial<Record<InterviewKind, string>> & { other: string };
  /** `{talk}` and the weekday, where it is known. */
  talkOn: string;
  greet: Record<Tone, { byFirstName: boolean; words: string }>;
  thanks: Record<Tone, Choice>;
  topic: Choice;
  second: Choice;
  /** What the other person looks for; only where the language can turn a note that way. */
  wish: Choice;
  /** “You told me that {told}”; only where the language can turn a note that way. */
  told: Choice;
  said: Choice;
  promised: Choice;
  strengths: Record<Part, Choice>;
  want: Record<Tone, Choice>;
  close: Record<Tone, Choice>;
  sign: Record<Tone, string>;
  quote: [string, string];
  and: string;
};
