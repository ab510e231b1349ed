import { browser } from 'wxt/browser';
import type { Reminder } from '../model/reminder';
import type { EncoreDb } from '../store/db';
import { readReminderData } from '../store/reads/reminder-data';
import { readSettings } from '../store/reads/settings';
import { addMinutes } from '../time/instant';
import { deriveBadge } from './badge';
import { shorten, textLength } from './reminder-view';
import { deriveReminders } from './reminders';
import { reminderWords } from './words';

const alarmName = 'next-reminder';
/** Told rows older than this belong to reminders that can no longer come up. */
const toldKeptMinutes = 60 * 24 * 60;

/** The reader’s surroundings. */
export type Here = { db: EncoreDb; now: string; timeZone: string; locale: string };

const badgeColours = { calm: '#1f5c4a', soon: '#875400', late: '#97392a' };

async function showBadge(here: Here, data: Awaited<ReturnType<typeof readReminderData>>): Promise<void> {
  const { count, tone } = deriveBadge(data, here.now);
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: badgeColours[tone] });
}

/** Whether this browser shows buttons on notifications; Firefox does not and refuses them. */
const hasButtons = (): boolean => !browser.runtime.getURL('/').startsWith('moz-extension:');

async function show(id: string, title: string, message: string, buttons: string[]): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(hasButtons() && buttons.length > 0 ? { buttons: buttons.map((words) => ({ title: words })) } : {}),
  });
}

/** Tells several that came due while the browser was closed as one. */
async function showTogether(due: Reminder[], locale: string): Promise<void> {
  const words = reminderWords(locale);
  const [first] = [...due].sort((a, b) => b.at.localeCompare(a.at));
  if (!first) return;
  await show(
    `away:${first.id}`,
    words.whileAway,
    shorten(words.more(`${first.title}.`, due.length - 1), textLength),
    [words.actions['open letters']],
  );
}

/**
 * Tells what is due and sets the alarm for what comes next. Derives everything anew, so it may be called at any time:
 * at the worker’s start, after each change, when the alarm fires. The alarm is set first; a reminder is marked as told
 * only after it was shown, with its own id on the notification: dying in between repeats it in place, and loses nothing.
 */
export async function remind(here: Here): Promise<void> {
  const { db, now } = here;
  const data = await readReminderData(db, now);
  const reminders = deriveReminders(data, await readSettings(db), here.timeZone, here.locale);
  const told = new Set(
    (await db.told.bulkGet(reminders.map(({ id }) => id))).flatMap((row) => (row ? [row.id] : [])),
  );
  const open = reminders.filter(({ id }) => !told.has(id));
  const next = open.find(({ at }) => at > now);
  // Far times are looked at again within a day, so that what lies beyond the horizon is found.
  const wake = next && next.at < addMinutes(now, 24 * 60) ? next.at : addMinutes(now, 24 * 60);
  await browser.alarms.create(alarmName, { when: Date.parse(wake) });
  await showBadge(here, data);
  const due = open.filter(({ at, until }) => at <= now && now < until);
  const missed = due.filter(({ at }) => at < addMinutes(now, -60));
  if (missed.length > 1) await showTogether(missed, here.locale);
  for (const reminder of due) {
    if (missed.length <= 1 || !missed.includes(reminder)) {
      await show(
        reminder.id,
        reminder.title,
        reminder.text,
        reminder.actions.map(({ words }) => words),
      );
    }
    await db.told.put({ id: reminder.id, at: now });
  }
  await db.told.where('at').below(addMinutes(now, -toldKeptMinutes)).delete();
}

/** The reminder behind a notification; null where it no longer follows from the data. */
export async function findReminder(id: string, here: Here): Promise<Reminder | null> {
  const data = await readReminderData(here.db, here.now);
  const reminders = deriveReminders(data, await readSettings(here.db), here.timeZone, here.locale);
  return reminders.find((reminder) => reminder.id === id) ?? null;
}
