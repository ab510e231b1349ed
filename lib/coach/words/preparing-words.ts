import type { DayTipId } from '../day-tips';
import type { MeaningId } from '../meaning-of-round';
import type { PracticeKind } from '../practice-bank';
import type { ResearchId } from '../research';
import type { Sentence } from '../say';
import type { Structure } from '../structure';

/** The larger rest of the coach’s words, which only the dashboard needs. */
export type PreparingWords = {
  meaning: Record<MeaningId, string>;
  /** What the day looks like, in one line above it. */
  structure: Record<Structure, string>;
  tip: Record<DayTipId, string>;
  research: Record<ResearchId, { title: string; tip: string }>;
  practiceKind: Record<PracticeKind, string>;
  practice: Record<string, { ask: Sentence; tip: string }>;
  /** Why to decide beforehand what is not up for discussion. */
  lines: string;
  salary: string;
  /** Why whom one meets should be known, and why to ask for something to read. */
  askSchedule: string;
  askMaterial: string;
  askForPause: string;
  fourQuestions: string;
  concise: string;
};
