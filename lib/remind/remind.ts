import { browser } from 'wxt/browser';
import type { Reminder } from '../model/reminder';
import type { EncoreDb } from '../store/db';
import { readReminderData } from '../store/reads/reminder-data';
import { readSettings } from '../store/reads/settings';
import { addMinutes } from '../time/instant';
import { deriveBadge } from './badge';
import { afterQuiet } from './quiet-hours';
import { shorten, textLength } from './reminder-view';
import { deriveReminders } from './reminders';
import { withWhatIsLeft } from './what-is-left';
import { reminderWords } from './words';

const alarmName = 'next-reminder';
const awayPrefix = 'away:';
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

/** Tells several that came due while the browser was closed as one. Its id holds the place that it opens. */
async function showTogether(due: Reminder[], locale: string): Promise<void> {
  const words = reminderWords(locale);
  const [first] = [...due].sort((a, b) => b.at.localeCompare(a.at));
  if (!first) return;
  const areLetters = due.every(({ thankYouId }) => thankYouId !== null);
  await show(
    `${awayPrefix}${areLetters ? '#/letters' : '#/interviews'}:${first.id}`,
    words.whileAway,
    shorten(words.more(`${first.title}.`, due.length - 1), textLength),
    [words.actions[areLetters ? 'open letters' : 'open interviews']],
  );
}

/** The place that a notification leads to when no reminder stands behind it: it was about several, or has passed. */
export function placeOf(notificationId: string): string {
  if (notificationId.startsWith(awayPrefix))
    return /^#\/[a-z]+/.exec(notificationId.slice(awayPrefix.length))?.[0] ?? '#/letters';
  return notificationId.startsWith('thank-you') ? '#/letters' : '#/interviews';
}

async function derive({ db, now, timeZone, locale }: Here) {
  const [data, settings] = await Promise.all([readReminderData(db, now), readSettings(db)]);
  return { data, settings, reminders: deriveReminders(data, now, settings, timeZone, locale) };
}

/** Takes away what no longer holds: the letter was sent, the interview was moved. */
async function clearPassed(reminders: Reminder[]): Promise<void> {
  const standing = new Set(reminders.map(({ id }) => id));
  for (const id of Object.keys(await browser.notifications.getAll()))
    if (!standing.has(id) && !id.startsWith(awayPrefix)) await browser.notifications.clear(id);
}

async function remindOnce(given: Here): Promise<void> {
  // Due times are whole seconds, and instants are compared as text: so is the moment it is.
  const here = { ...given, now: addMinutes(given.now, 0) };
  const { db, now } = here;
  const { data, settings, reminders } = await derive(here);
  const told = new Set(
    (await db.told.bulkGet(reminders.map(({ id }) => id))).flatMap((row) => (row ? [row.id] : [])),
  );
  const open = reminders.filter(({ id, at, until }) => !told.has(id) && at < until && now < until);
  const loud = afterQuiet(now, {
    from: settings.quietFrom,
    until: settings.quietUntil,
    timeZone: here.timeZone,
  });
  // At night only the interview itself may speak; what came due before waits for the morning.
  const due = open.filter(({ at, kind }) => at <= now && (loud === now || kind === 'hour before'));
  const waits = open.some(({ at, kind }) => at <= now && loud !== now && kind !== 'hour before');
  const next = open.find(({ at }) => at > now);
  // Far times are looked at again within a day, so that what lies beyond the horizon is found.
  const wake = [next?.at, waits ? loud : undefined, addMinutes(now, 24 * 60)]
    .filter((at) => at !== undefined)
    .sort()[0];
  await browser.alarms.create(alarmName, { when: Date.parse(wake ?? now) });
  await showBadge(here, data);
  await clearPassed(reminders);
  const missed = due.filter(({ at, kind }) => at < addMinutes(now, -60) && kind !== 'hour before');
  const together = missed.length > 1 ? missed : [];
  await showTogether(together, here.locale);
  await db.told.bulkPut(together.map(({ id }) => ({ id, at: now })));
  for (const reminder of due.filter((one) => !together.includes(one))) {
    const { id, title, actions } = reminder;
    await show(
      id,
      title,
      await withWhatIsLeft(reminder, here),
      actions.map(({ words }) => words),
    );
    await db.told.put({ id, at: now });
  }
  await db.told.where('at').below(addMinutes(now, -toldKeptMinutes)).delete();
}

let running: Promise<void> = Promise.resolve();

/**
 * Tells what is due and sets the alarm for what comes next. Derives everything anew, so it may be called at any time:
 * at the worker’s start, after each change, when the alarm fires. The alarm is set first; a reminder is marked as told
 * only after it was shown, with its own id on the notification: dying in between repeats it in place, and loses nothing.
 * One at a time: a start brings several occasions at once, and each would tell the same.
 */
export function remind(here: Here): Promise<void> {
  running = running.catch(() => undefined).then(() => remindOnce(here));
  return running;
}

/** The reminder behind a notification; null where it no longer follows from the data. */
export async function findReminder(id: string, here: Here): Promise<Reminder | null> {
  const { reminders } = await derive(here);
  return reminders.find((reminder) => reminder.id === id) ?? null;
}
