import type { Letter } from '../model/thank-you';

/** The letters beside the thank-you. `no-show` is for people who did not come, `missed` for the reader's own absence. */
export type AskingKind = Exclude<Letter['kind'], 'thank-you'>;

/** What such a letter may know. What it needs and does not get becomes a gap. */
export type AskingFacts = {
  company: string | null;
  role: string | null;
  /** Whom it goes to. */
  name: string | null;
  sender: string | null;
  /** When the interview is or was, worded in the letter's language: “Thu 12 March”. */
  interviewDay?: string | null;
  /** The day they meant to decide by, or that the offer runs until; worded. */
  byDay?: string | null;
  /** The day the reader asks for, or can start; worded. */
  newDay?: string | null;
  /** Slots that suit the reader, worded. */
  times?: string[];
  /** Conditions of an offer that are still open, worded. */
  conditions?: string[];
  /** Language of the mail, ISO 639-1. */
  language: string;
};
