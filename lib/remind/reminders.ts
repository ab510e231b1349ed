import type { Reminder } from '../model/reminder';
import type { Settings } from '../model/settings';
import type { ReminderData } from '../store/reads/reminder-data';
import { remindAfter } from './after';
import { remindBefore } from './before';
import type { ReminderView } from './reminder-view';
import { remindOfWaiting } from './waiting';
import { reminderWords } from './words';

/** What makes reminders, in the order they are looked through. A new one is one row and its words. */
const makers: ((view: ReminderView) => Reminder[])[] = [remindBefore, remindAfter, remindOfWaiting];

/** Every reminder that follows from the data, soonest first. Derived anew each time, never stored. */
export function deriveReminders(
  data: ReminderData,
  settings: Settings,
  timeZone: string,
  locale: string,
): Reminder[] {
  const view: ReminderView = {
    data,
    settings,
    quiet: { from: settings.quietFrom, until: settings.quietUntil, timeZone },
    words: reminderWords(locale),
    locale,
    timeZone,
  };
  return makers.flatMap((make) => make(view)).sort((a, b) => a.at.localeCompare(b.at));
}
