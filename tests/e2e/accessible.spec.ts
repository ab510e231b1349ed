import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Encore, expect, test } from './browser';
import { gmailPage, secondInterview } from './gmail-page';

async function save(encore: Encore): Promise<Page> {
  await encore.setNow('2026-03-10T09:00:00Z');
  await encore.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: gmailPage(secondInterview) }),
  );
  const mail = await encore.context.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/#inbox/18e2a1');
  await mail.locator('encore-bar').getByRole('button', { name: 'Save' }).waitFor();
  return mail;
}

const violations = async (page: Page, part?: string) => {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

test('axe finds nothing on any surface', async ({ encore }) => {
  const mail = await save(encore);
  expect(await violations(mail, 'encore-bar')).toEqual([]);
  const tab = await (await encore.worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id ?? 0,
  );
  const reading = await encore.open(`popup.html?tab=${tab}`);
  await reading.getByRole('button', { name: 'Save' }).waitFor();
  expect(await violations(reading)).toEqual([]);
  await reading.getByRole('button', { name: 'Save' }).click();
  await reading.getByText('Already on your desk').waitFor();
  for (const own of [
    'popup.html',
    'sidepanel.html',
    'dashboard.html#/board',
    'dashboard.html#/interviews',
    'dashboard.html#/stories',
    'dashboard.html#/letters',
    'dashboard.html#/settings',
  ]) {
    const page = await encore.open(own);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await violations(page), own).toEqual([]);
  }
  const board = await encore.open('dashboard.html#/board');
  await board.getByRole('link', { name: 'Wrenfield Instruments' }).click();
  await board.getByText('They ask themselves').waitFor();
  expect(await violations(board)).toEqual([]);
  await encore.setNow('2026-03-13T10:00:00Z');
  const letters = await encore.open('dashboard.html#/letters');
  await letters.locator('.letters a').first().click();
  await letters.getByRole('textbox', { name: 'Letter' }).waitFor();
  expect(await violations(letters)).toEqual([]);
});

test('axe finds nothing in the dark', async ({ encore }) => {
  await save(encore);
  const page = await encore.open('dashboard.html#/settings');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(page)).toEqual([]);
});
