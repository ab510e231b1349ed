import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type Encore, expect, startEncore } from './browser';
import { inTabs, openAt, savedPages, shownIn, tabReader } from './saved-pages';

/** One browser for all: each page stands in a tab of its own. */
const test = base.extend<object, { encore: Encore }>({
  encore: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const encore = await startEncore('test');
      await encore.setNow('2026-03-06T09:00:00Z');
      await use(encore);
      await encore.context.close();
      rmSync(encore.profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ timeout: 240_000 });

const pages = savedPages('job-pages');
const isMadeUp = (url: string) => new URL(url).hostname.endsWith('.example');

test('on every job board the button comes beside a listing, and the listing is read; elsewhere nothing', async ({
  encore,
}) => {
  const read = await tabReader(encore);
  const wrong: string[] = [];
  await inTabs(encore, pages, async (saved, tab) => {
    const page = await openAt(encore, saved, {}, tab);
    const want = saved.expected;
    const note = (words: string) => wrong.push(`${saved.name}: ${words}`);
    // By itself Encore looks only on the boards it knows.
    if (want && !isMadeUp(saved.url))
      await expect
        .poll(() => shownIn(page, 'encore-button'), { timeout: 30_000 })
        .toContain('Look at it in Encore')
        .catch(() => note('no button'));
    const [best] = await read(page);
    const posting = best?.posting;
    if (!want && best) note(`claimed a ${best.page}`);
    if (!want && (await shownIn(page, 'encore-button')) !== '') note('shows a button');
    if (want && !posting) note('read nothing');
    if (want && posting) {
      if (posting.title !== want.title) note(`title “${posting.title}”`);
      if ('company' in want && posting.company !== want.company) note(`company “${posting.company}”`);
    }
  });
  expect(wrong).toEqual([]);
});

test('the next posting of a list is noticed without a page load; a button sent away stays away', async ({
  encore,
}) => {
  const saved = pages.find(({ name }) => name === 'indeed');
  const other = pages.find(({ name }) => name === 'lever');
  if (!saved?.expected || !other) throw new Error('The saved pages are not there.');
  const page = await openAt(encore, saved);
  await expect.poll(() => shownIn(page, 'encore-button')).toContain('Look at it in Encore');
  const tab = await (await encore.worker()).evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? 0,
    page.url(),
  );
  const panel = await encore.open(`sidepanel.html?tab=${tab}`);
  await expect(panel.getByText(saved.expected.title ?? '').first()).toBeVisible();
  await page.evaluate(
    ([html, title]) => {
      const next = new DOMParser().parseFromString(html.replaceAll(title, 'Night train cook'), 'text/html');
      history.pushState({}, '', `${location.href}9`);
      document.title = next.title;
      document.head.replaceChildren(...next.head.children);
      document.body.replaceChildren(...next.body.children);
    },
    [saved.html, saved.expected.title ?? ''] as const,
  );
  await expect(panel.getByText('Night train cook').first()).toBeVisible();
  await panel.close();

  await expect.poll(() => shownIn(page, 'encore-button')).toContain('Look at it in Encore');
  await page.getByRole('button', { name: 'Do not show this here again' }).click();
  await expect(page.locator('encore-button')).toHaveCount(0);
  const elsewhere = await openAt(encore, other);
  await expect.poll(() => shownIn(elsewhere, 'encore-button')).toContain('Look at it in Encore');
  await page.goto(saved.url);
  await expect(page.locator('encore-button')).toHaveCount(0);
});

test('the panel has a key of its own', async ({ encore }) => {
  const own = await encore.open('dashboard.html#/settings');
  const keys = await own.evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
  );
  expect(keys).toContainEqual(['open-panel', 'Alt+Shift+L']);
  expect(keys).toContainEqual(['_execute_action', 'Alt+Shift+E']);
});
