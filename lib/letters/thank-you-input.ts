import type { Application } from '../model/application';
import type { Note } from '../model/debrief';
import type { Interview, Meeting, Part, Person } from '../model/interview';

export type Tone = 'brief' | 'warm' | 'formal';
export type Length = 'short' | 'medium' | 'long';

/** All a letter of thanks may know. What is null or empty becomes a visible gap. */
export type ThankYouInput = {
  application: { company: Application['company'] | null; role: Application['role'] };
  interview: Partial<Pick<Interview, 'round' | 'kind'>> & {
    startsAt?: Meeting['startsAt'];
    timeZone?: Meeting['timeZone'];
  };
  person: { name: Person['name']; title?: Person['title']; email?: Person['email']; part?: Part | null };
  /** Notes on this person's conversation. Only what was talked about, cared about, promised or learned is used. */
  notes: { about: Note['about']; text: string }[];
  strengths: string[];
  sender: { name: string | null };
  /** Language of the mail, ISO 639-1. */
  language: string;
  tone: Tone;
  /** How much of the notes and strengths goes in; without it a brief letter is short, any other medium. */
  length?: Length;
};

export const lengthOf = ({ length, tone }: Pick<ThankYouInput, 'length' | 'tone'>): Length =>
  length ?? (tone === 'brief' ? 'short' : 'medium');

/** One thing the letter could not know, or could not be sure of. */
export type LetterDoubt = { field: string; why: string };
export type DraftLetter = { subject: string; body: string; doubts: LetterDoubt[] };

/** What stands where only the reader can write. */
export const gap = '____';
