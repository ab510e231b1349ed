import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Encore, expect, startEncore, test } from './browser';

/** These tests run on the real clock: a killed worker comes back without what a test told it. */
const minutesFromNow = (minutes: number) =>
  new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

const shown = (page: Page) =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());

async function saveInterview(encore: Encore, wallTime: string, people: string[] = []) {
  await encore.ask('editRow', { table: 'settings', id: 'settings', patch: { quietFrom: 0, quietUntil: 0 } });
  const { applicationId } = await encore.ask<{ applicationId: string }>('addApplication', {
    company: 'Wrenfield Instruments',
    role: null,
    stage: 'applied',
  });
  return encore.ask<{ interviewId: string }>('addInterview', {
    applicationId,
    round: 'second',
    kind: 'video',
    wallTime,
    timeZone: 'UTC',
    minutes: 30,
    place: null,
    people: people.map((name) => ({ name, title: null, email: null })),
  });
}

test('what is due is told once, though the worker dies', async ({ encore }) => {
  await saveInterview(encore, minutesFromNow(30));
  const page = await encore.open('dashboard.html#/settings');
  await expect.poll(() => shown(page)).toEqual([expect.stringMatching(/^hour before:/)]);
  await encore.killWorker();
  await encore.ask('listSites', {});
  expect(await shown(page)).toHaveLength(1);

  await page.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  await encore.killWorker();
  await encore.ask('editRow', { table: 'settings', id: 'settings', patch: { name: 'Kai' } });
  expect(await shown(page)).toEqual([]);
});

test('an alarm wakes a worker that was killed, at the hour a letter was put off to', async ({ encore }) => {
  await saveInterview(encore, minutesFromNow(-26 * 60), ['Daniel Strand']);
  const page = await encore.open('dashboard.html#/letters');
  await expect.poll(() => shown(page)).toEqual([expect.stringMatching(/^thank-you late:/)]);
  const thankYouId = (await shown(page))[0]?.split(':')[1];
  const until = new Date(Date.now() + 3000).toISOString();
  await encore.ask('snoozeThankYou', { thankYouId, until });
  const alarm = await page.evaluate(async () => (await chrome.alarms.get('next-reminder'))?.scheduledTime);
  expect(Math.abs((alarm ?? 0) - Date.parse(until))).toBeLessThan(1100);
  await encore.killWorker();
  await expect.poll(() => shown(page), { timeout: 20_000 }).toEqual([expect.stringContaining(until)]);
});

test('several that came due meanwhile are told as one, and the badge counts them', async ({ encore }) => {
  await saveInterview(encore, minutesFromNow(-27 * 60), ['Daniel Strand', 'Tom Abernathy', 'Priya Raman']);
  const page = await encore.open('dashboard.html#/letters');
  await expect.poll(() => shown(page)).toEqual([expect.stringMatching(/^away:#\/letters:/)]);
  expect(await page.evaluate(() => chrome.action.getBadgeText({}))).toBe('3');
});

test('a click opens the letter, its button marks it sent and takes the notification away', async ({
  encore,
}) => {
  await saveInterview(encore, minutesFromNow(-26 * 60), ['Daniel Strand']);
  const page = await encore.open('dashboard.html#/board');
  await expect.poll(() => shown(page)).toHaveLength(1);
  const [id] = await shown(page);
  const press = async (button: number | null) =>
    (await encore.worker()).evaluate(
      ([notification, index]) => {
        type Door = { dispatch: (...given: unknown[]) => void };
        const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, Door>;
        if (index === null) onClicked?.dispatch(notification);
        else onButtonClicked?.dispatch(notification, index);
      },
      [id, button] as const,
    );
  await press(null);
  await expect(page).toHaveURL(new RegExp(`#/letters/${id?.split(':')[1]}$`));
  expect(encore.context.pages().filter((one) => one.url().includes('dashboard.html'))).toHaveLength(1);
  await press(1);
  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await expect.poll(() => shown(page)).toEqual([]);
});

test('an interview that moved takes its old reminder away', async ({ encore }) => {
  const { interviewId } = await saveInterview(encore, minutesFromNow(40));
  const page = await encore.open('dashboard.html#/settings');
  await expect.poll(() => shown(page)).toHaveLength(1);
  const meetingId = (await shown(page))[0]?.split(':')[1];
  expect(interviewId).not.toBe(meetingId);
  const wallTime = minutesFromNow(50);
  await encore.ask('moveMeeting', { meetingId, wallTime, timeZone: 'UTC', minutes: 30 });
  await expect.poll(() => shown(page)).toEqual([`hour before:${meetingId}:${wallTime}:00Z`]);
});

test('after a restart of the browser the alarm is set anew and nothing is told again', async () => {
  const first = await startEncore('test');
  await saveInterview(first, minutesFromNow(30));
  const page = await first.open('dashboard.html#/settings');
  await expect.poll(() => shown(page)).toHaveLength(1);
  await first.context.close();

  const second = await startEncore('test', { profile: first.profile });
  const again = await second.open('dashboard.html#/settings');
  await expect
    .poll(() => again.evaluate(async () => (await chrome.alarms.get('next-reminder'))?.scheduledTime ?? 0))
    .toBeGreaterThan(Date.now());
  await second.ask('listSites', {});
  expect(await shown(again)).toEqual([]);
  await second.context.close();
  rmSync(first.profile, { recursive: true, force: true });
});
