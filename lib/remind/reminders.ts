import type { Reminder } from '../model/reminder';
import type { Settings } from '../model/settings';
import type { ThankYou } from '../model/thank-you';
import type { ReminderData } from '../store/reads/reminder-data';
import { remindAfter } from './after';
import { remindBefore } from './before';
import type { ReminderView } from './reminder-view';
import { remindOfWaiting } from './waiting';
import { reminderWords } from './words';

/** What makes reminders, in the order they are looked through. A new one is one row and its words. */
const makers: ((view: ReminderView) => Reminder[])[] = [remindBefore, remindAfter, remindOfWaiting];

const byId = <Row extends { id: string }>(rows: Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function byMeeting(letters: ThankYou[]): Map<string, ThankYou[]> {
  const found = new Map<string, ThankYou[]>();
  for (const letter of letters) found.set(letter.meetingId, [...(found.get(letter.meetingId) ?? []), letter]);
  return found;
}

/** Every reminder that follows from the data, soonest first. Derived anew each time, never stored. */
export function deriveReminders(
  data: ReminderData,
  now: string,
  settings: Settings,
  timeZone: string,
  locale: string,
): Reminder[] {
  const view: ReminderView = {
    data,
    now,
    interviews: byId(data.interviews),
    applications: byId(data.applications),
    meetings: byId(data.meetings),
    people: byId(data.people),
    letters: byMeeting(data.thankYous),
    settings,
    quiet: { from: settings.quietFrom, until: settings.quietUntil, timeZone },
    words: reminderWords(locale),
    locale,
    timeZone,
  };
  return makers.flatMap((make) => make(view)).sort((a, b) => a.at.localeCompare(b.at));
}
