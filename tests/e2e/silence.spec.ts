import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startEncore } from './browser';
import { gmailPage, secondInterview } from './gmail-page';
import { readNetLog, requestsByExtension } from './net-log';

/** A whole run with the browser writing down every request; `leak` adds one that the extension makes on purpose. */
async function record(leak: boolean) {
  const folder = mkdtempSync(path.join(tmpdir(), 'net-log-'));
  const file = path.join(folder, 'log.json');
  const encore = await startEncore('test', {
    args: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'],
  });
  await encore.setNow('2026-03-06T09:00:00Z');
  await encore.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: gmailPage(secondInterview) }),
  );
  const mail = await encore.context.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/#inbox/18e2a1');
  await mail.locator('encore-bar').getByRole('button', { name: 'Save' }).click();
  await expect(mail.locator('encore-bar').getByText('Saved', { exact: true })).toBeVisible();
  for (const own of [
    'popup.html',
    'sidepanel.html',
    'dashboard.html#/board',
    'dashboard.html#/settings',
    'dashboard.html#/letters',
  ]) {
    const page = await encore.open(own);
    await expect(page.getByRole('heading').first()).toBeVisible();
    if (leak) await page.evaluate(() => fetch('https://leak.example/x').catch(() => null));
    await page.close();
  }
  await encore.context.close();
  const found = requestsByExtension(readNetLog(file), encore.id);
  rmSync(folder, { recursive: true, force: true });
  rmSync(encore.profile, { recursive: true, force: true });
  return found;
}

test('a whole run makes no request to anywhere', async () => {
  expect(await record(false)).toEqual([]);
});

test('a leak on purpose would be seen', async () => {
  expect((await record(true)).map(({ url }) => url)).toContain('https://leak.example/x');
});
