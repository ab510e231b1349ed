import { readFileSync, rmSync } from 'node:fs';
import { test as base, type Encore, expect, startEncore } from './browser';
import { gmailPage, secondInterview } from './gmail-page';
import { letAskFor, pressAction } from './press-action';

const origin = 'https://mail.google.com/*';

/** The build that people get: no host is granted by installing. */
const test = base.extend<{ encore: Encore }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  encore: async ({}, use) => {
    const encore = await startEncore('shipped');
    await encore.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: gmailPage(secondInterview) }),
    );
    await use(encore);
    await encore.context.close();
    rmSync(encore.profile, { recursive: true, force: true });
  },
});

async function openMail({ context }: Encore) {
  const mail = await context.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/#inbox/18e2a1');
  return mail;
}

/** What an own page learns from the browser itself. */
const registered = async (encore: Encore): Promise<[string, string[]][]> => {
  const page = await encore.open('dashboard.html#/settings');
  const scripts = await page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(
      ({ id, matches = [] }) => [id, matches] as [string, string[]],
    ),
  );
  await page.close();
  return scripts;
};

test('the shipped build touches no page until its button is pressed', async ({ encore }) => {
  const mail = await openMail(encore);
  await expect(mail.locator('encore-bar')).toHaveCount(0);
  expect(await registered(encore)).toEqual([]);
  const popup = await pressAction(encore, 'mail.google.com');
  await expect.poll(() => popup.read<string>('document.body.innerText')).toContain('Wrenfield');
  await expect.poll(() => popup.read<string>('document.body.innerText')).toContain('Second interview');
});

test('a popup that was not opened by a click reads nothing', async ({ encore }) => {
  const mail = await openMail(encore);
  await mail.bringToFront();
  const tabs = await encore.open('dashboard.html#/settings');
  const ids = await tabs.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));
  for (const tabId of ids) {
    const said = await encore.ask<{ page: string }>('readTab', { tabId });
    expect(said.page).toBe('nothing');
  }
});

test('turned on, the bar comes into the open tab by itself; taken back, no script is left', async ({
  encore,
}) => {
  const mail = await openMail(encore);
  await letAskFor(encore, origin);
  await mail.bringToFront();
  const popup = await pressAction(encore, 'mail.google.com');
  await expect.poll(() => popup.read<string>('document.body.innerText')).toContain('Wrenfield');
  await popup.click('Turn on');
  await expect(mail.locator('encore-bar').getByText('Second interview', { exact: true })).toBeVisible();
  expect(await registered(encore)).toEqual([['mail-page', [origin]]]);

  for (let round = 0; round < 3; round += 1) {
    await encore.killWorker();
    await encore.ask('listSites', {});
  }
  expect(await registered(encore)).toEqual([['mail-page', [origin]]]);
  await mail.reload();
  await expect(mail.locator('encore-bar')).toHaveCount(1);

  await letAskFor(encore, origin, false);
  await expect.poll(() => registered(encore)).toEqual([]);
  await mail.reload();
  await expect(mail.locator('encore-bar')).toHaveCount(0);
});

test('a press on a job board opens the panel beside it', async () => {
  const encore = await startEncore('test');
  const html = readFileSync(new URL('../fixtures/job-pages/greenhouse-new.html', import.meta.url), 'utf8');
  const { url } = JSON.parse(
    readFileSync(new URL('../fixtures/job-pages/greenhouse-new.json', import.meta.url), 'utf8'),
  ) as { url: string };
  await encore.context.route(`${new URL(url).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  const job = await encore.context.newPage();
  await job.goto(url);
  await job.getByRole('button', { name: 'Look at it in Encore' }).click();
  const session = await encore.context.browser()?.newBrowserCDPSession();
  const panels = async () => {
    const all = (await session?.send('Target.getTargets', { filter: [{}] }))?.targetInfos ?? [];
    return all.filter(({ type, url: at }) => type === 'page' && at.includes(`${encore.id}/sidepanel.html`))
      .length;
  };
  await expect.poll(panels).toBe(1);
  await encore.context.close();
  rmSync(encore.profile, { recursive: true, force: true });
});
