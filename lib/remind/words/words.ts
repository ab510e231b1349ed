import type { ReminderAction } from '../../model/reminder';

/** What notifications say. Titles hold 40 characters, texts 90; what is longer is cut at a word. */
export type ReminderWords = {
  tomorrow: (company: string) => string;
  today: (company: string) => string;
  /** What is left of the plan; after a full stop. */
  left: (count: number) => string;
  inOneHour: (who: string) => string;
  dayOver: (isToday: boolean) => string;
  whileFresh: string;
  letters: (count: number) => string;
  firstLetter: (name: string, due: string) => string;
  thank: (name: string) => string;
  dueSoon: (due: string, hours: number) => string;
  isLate: (name: string) => string;
  wasDue: (due: string) => string;
  noWord: (company: string) => string;
  planned: (day: string) => string;
  decideBy: (company: string, day: string) => string;
  askForTime: string;
  whichZone: (company: string) => string;
  zoneOpen: (when: string) => string;
  someone: string;
  whileAway: string;
  more: (first: string, others: number) => string;
  kinds: { phone: string; video: string; onsite: string };
  actions: Record<ReminderAction, string>;
};
