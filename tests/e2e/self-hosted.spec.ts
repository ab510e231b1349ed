import { readFileSync, rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { expect, startEncore } from './browser';
import { letAskFor, pressAction } from './press-action';

const html = readFileSync(
  new URL('../fixtures/mail-pages/unknown-mail-of-tables.html', import.meta.url),
  'utf8',
);
const url = 'https://post.werk.example/mail/INBOX/4';
const origin = 'https://post.werk.example/*';

test('a webmail that nobody wrote a file for is read on a click, by itself once turned on, and given back', async () => {
  const encore = await startEncore('shipped');
  await encore.setNow('2026-03-06T09:00:00Z');
  await encore.context.route('https://post.werk.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const mail = await encore.context.newPage();
  await mail.goto(url);
  await letAskFor(encore, origin);
  await mail.bringToFront();
  const popup = await pressAction(encore, 'post.werk.example');
  await expect.poll(() => popup.read<string>('document.body.innerText')).toContain('Lens Designer');
  await popup.click('Turn on for post.werk.example');
  const bar = mail.locator('encore-bar');
  await expect(bar.getByText('Final interview', { exact: true })).toBeVisible();
  await mail.reload();
  await expect(bar.getByText('Final interview', { exact: true })).toBeVisible();

  await encore.ask('turnOffSite', { origins: [origin] });
  await mail.reload();
  const sites = await encore.ask<{ sites: { name: string; isOn: boolean }[] }>('listSites', {});
  expect(sites.sites.filter(({ isOn }) => isOn)).toEqual([]);
  await expect(bar).toHaveCount(0);
  await encore.context.close();
  rmSync(encore.profile, { recursive: true, force: true });
});
