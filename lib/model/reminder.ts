/** What a notification's button does. */
export type ReminderAction =
  | 'open plan'
  | 'open call'
  | 'open notes'
  | 'write notes'
  | 'write letter'
  | 'mark sent'
  | 'snooze'
  | 'later'
  | 'open letters'
  | 'open interviews'
  | 'read follow-up'
  | 'wait a week'
  | 'compare offers'
  | 'ask for time'
  | 'answer zone';

/** Derived, never stored: something to tell at a time. Its id holds the time it is for, so a moved interview reminds again. */
export type Reminder = {
  id: string;
  kind:
    | 'evening before'
    | 'hour before'
    | 'day over'
    | 'thank-you morning'
    | 'thank-you soon'
    | 'thank-you late'
    | 'decision passed'
    | 'offer due'
    | 'zone open';
  /** When to tell it, ISO UTC. */
  at: string;
  /** After this it is no longer worth telling. */
  until: string;
  applicationId: string;
  interviewId: string | null;
  meetingId: string | null;
  personId: string | null;
  thankYouId: string | null;
  title: string;
  text: string;
  /** At most two; the first does it. */
  actions: { action: ReminderAction; words: string }[];
  /** Where a click on the text leads: a route of the dashboard. */
  opens: string;
};
