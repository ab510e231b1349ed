/** What a time is for, from the words around it. */
export type TimeRole = 'meeting' | 'old' | 'reply' | 'decision' | 'elsewhere' | 'arrive' | 'window';

/** One time that a mail speaks of: a day, with an hour where it has one. */
export type Mention = {
  role: TimeRole;
  /** `2026-03-12`; null where the day cannot be told. */
  day: string | null;
  /** The last day of several: `March 5–7`. */
  lastDay: string | null;
  /** Minutes after midnight. */
  start: number | null;
  end: number | null;
  zone: string | null;
  minutes: number | null;
  /** Where it stands: in the subject (-1), or on which line, and the line’s words. */
  line: number;
  at: number;
  /** Where its words begin and end, its day’s and zone’s among them. */
  first: number;
  last: number;
  text: string;
  quote: string;
  isMarked: boolean;
  halfIsOpen: boolean;
  contradicts: boolean;
  dayIsOpen: boolean;
  dayIsRelative: boolean;
  /** The day was said by its date, or counted from today; not by its weekday alone. */
  dayIsExact: boolean;
  /** The day was said on another line. */
  dayIsCarried: boolean;
  /** Its hour was said with a later day of the same list. */
  isShared?: boolean;
};
