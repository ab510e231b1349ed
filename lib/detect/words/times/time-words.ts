/** How a language speaks of days and hours. All in lower case; alternatives of one pattern. */
export type TimeWords = {
  language: string;
  /** January to December, each as a pattern. */
  months: string[];
  /** Monday to Sunday, each as a pattern. */
  weekdays: string[];
  /** Days from today. */
  relative: [pattern: string, days: number][];
  /** Words before a weekday that put it into the week after this one. */
  nextWeek: string;
  /** Words before a number that make it a day of the month: `the 12th`, `den 12.`. */
  dayPrefix: string;
  /** The days of a month in words, from the first on, parted by spaces; `_` stands for a hyphen or a space. */
  spelledDays?: string;
  /** Between day and month, month and year: `12 de marzo de 2026`. */
  joiner: string;
  /** Between the two ends of a range. */
  until: string;
  /** Before an hour: `at 2`, `um 9`. */
  at: string;
  /** After an hour: `uhr`, `h`. */
  clock: string;
  /** Whether hours before noon are meant as written: never, where a sign of an hour stands with them, or in 6:30 as well. */
  countsTo24: 'never' | 'with sign' | 'always';
  noon: string;
  midnight: string;
  /** `half past two` with its number, and minutes that it adds to the hour. */
  spoken: [pattern: string, minutes: number][];
  /** What is said behind an hour: `y media`, `et quart`, `moins le quart`, with the minutes that it adds. */
  after: [pattern: string, minutes: number][];
  /** Between an hour and its minutes in words or numbers: `dez e quarenta`; empty where nothing stands there. */
  andMinutes: string;
  /** The hours in words, from one on; to twelve, or to 24 where so many are said. */
  numbers: string[];
  /** Minutes in words: `forty-five`. */
  counts: [pattern: string, count: number][];
  hours: string;
  minutes: string;
  /** Lengths in words: `half an hour`, `une heure et demie`. */
  lengths: [pattern: string, minutes: number][];
  morning: string;
  afternoon: string;
  roles: {
    old: string;
    reply: string;
    decision: string;
    elsewhere: string;
    arrive: string;
    choice: string;
    between: string;
  };
};
