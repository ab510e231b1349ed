import type { Application } from '../model/application';
import type { Interview, Meeting, Person } from '../model/interview';
import type { Reminder, ReminderAction } from '../model/reminder';
import type { Settings } from '../model/settings';
import type { ThankYou } from '../model/thank-you';
import type { ReminderData } from '../store/reads/reminder-data';
import { wordDay, wordTime } from '../time/wording';
import type { Quiet } from './quiet-hours';
import type { ReminderWords } from './words/words';

/** Everything that the makers of reminders look at. */
export type ReminderView = {
  data: ReminderData;
  /** ISO UTC. When something is due does not depend on it, only how it is worded where it is told late. */
  now: string;
  interviews: Map<string, Interview>;
  applications: Map<string, Application>;
  meetings: Map<string, Meeting>;
  people: Map<string, Person>;
  /** Letters by their meeting. */
  letters: Map<string, ThankYou[]>;
  settings: Settings;
  quiet: Quiet;
  words: ReminderWords;
  locale: string;
  timeZone: string;
};

export const titleLength = 40;
export const textLength = 90;

/** Cuts at a word where a line is too long for a notification. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,.:;·]+$/, '')}…`;
}

export const interviewOf = (view: ReminderView, id: string): Interview | null =>
  view.interviews.get(id) ?? null;

export const applicationOf = (view: ReminderView, id: string): Application | null =>
  view.applications.get(id) ?? null;

/** The moment at which a reminder of `at` is told: then, or now where that has passed. */
export const tellingTime = (at: string, { now }: ReminderView): string => (at > now ? at : now);

/** A day and hour in the reader’s own zone: `Fri 13 Mar, 7:30 pm`. */
export const wordWhen = (instant: string, { locale, timeZone }: ReminderView): string =>
  `${wordDay(instant, locale, timeZone)}, ${wordTime(instant, locale, timeZone)}`;

type Fields = Pick<Reminder, 'kind' | 'at' | 'until' | 'applicationId' | 'title' | 'text' | 'opens'> &
  Partial<Pick<Reminder, 'interviewId' | 'meetingId' | 'personId' | 'thankYouId'>>;

/** A reminder with its id: kind, subject and the time it is for, so that a moved interview reminds again. */
export function makeReminder(
  view: ReminderView,
  subject: string,
  time: string,
  actions: ReminderAction[],
  fields: Fields,
): Reminder {
  return {
    interviewId: null,
    meetingId: null,
    personId: null,
    thankYouId: null,
    ...fields,
    id: `${fields.kind}:${subject}:${time}`,
    title: shorten(fields.title, titleLength),
    text: shorten(fields.text, textLength),
    actions: actions.map((action) => ({ action, words: view.words.actions[action] })),
  };
}

/** The first meeting of each interview that has a start, in order of time. */
export function firstMeetings({ data }: ReminderView): Meeting[] {
  const first = new Map<string, Meeting>();
  for (const meeting of [...data.meetings].sort((a, b) =>
    (a.startsAt ?? '').localeCompare(b.startsAt ?? ''),
  )) {
    if (meeting.startsAt && !first.has(`${meeting.interviewId} ${meeting.startsAt.slice(0, 10)}`)) {
      first.set(`${meeting.interviewId} ${meeting.startsAt.slice(0, 10)}`, meeting);
    }
  }
  return [...first.values()];
}
