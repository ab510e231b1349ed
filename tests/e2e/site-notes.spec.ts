import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Encore, expect, startEncore, test } from './browser';
import { letAskFor, pressAction } from './press-action';
import { openAt, savedPages } from './saved-pages';

async function popupBeside(encore: Encore, page: Page): Promise<Page> {
  const tab = await (await encore.worker()).evaluate(
    async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? 0,
    page.url(),
  );
  return encore.open(`popup.html?tab=${tab}`);
}

test('a report of a rebuilt site holds its structure and not a word of it', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const saved = savedPages('mail-pages').find(({ name }) => name === 'gmail-redesigned');
  if (!saved) throw new Error('The saved page is not there.');
  const page = await openAt(encore, saved);
  const popup = await popupBeside(encore, page);
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect(popup.getByText('Copied. It holds no text of yours.')).toBeVisible();
  await popup.evaluate(() => document.body.append(document.createElement('textarea')));
  await popup.locator('body > textarea').focus();
  await popup.keyboard.press('Control+V');
  const report = await popup.locator('body > textarea').inputValue();
  expect(report).toMatch(/^Encore · Gmail · mail\n/);
  expect(report.split('\n').length).toBeGreaterThan(5);
  const shown = await page.locator('h2, span, b, p').allTextContents();
  const said = shown.join(' ').match(/\p{L}{4,}/gu) ?? [];
  const own = new Set(report.toLowerCase().match(/\p{L}+/gu));
  expect(said).toContain('Wrenfield');
  expect(said.filter((word) => own.has(word.toLowerCase()))).toEqual([]);
});

const frames = {
  'https://webmailer.gmx.net/': `<div class="detail"><h1 class="mail-subject">Next conversation at Wrenfield</h1><div class="from"><b>Daniel Strand</b> <span title="daniel.strand@wrenfield.example">&lt;daniel.strand@wrenfield.example&gt;</span></div><time>05.03.2026 um 16:12</time><iframe src="https://gmxnet.mailbody-ui.de/body?id=7"></iframe></div>`,
  'https://gmxnet.mailbody-ui.de/':
    '<div><p>Dear Ines, we would like you to come back on Thursday, March 12, from 2 to 4:45 pm to meet the team.</p><p>Daniel</p></div>',
};

test('where the words stand in a frame of another host, the popup says so, and turning the site on opens it', async () => {
  const encore = await startEncore('shipped');
  const page = await openAt(
    encore,
    {
      url: 'https://navigator.gmx.net/mail',
      html: '<title>Mail</title><iframe id="thirdPartyFrame_mail" src="https://webmailer.gmx.net/mail"></iframe>',
    },
    frames,
  );
  for (const host of ['*.gmx.net', '*.gmx.com', '*.gmx.at', '*.gmx.ch', '*.mailbody-ui.de'])
    await letAskFor(encore, `https://${host}/*`);
  await page.bringToFront();
  const popup = await pressAction(encore, 'navigator.gmx.net');
  await expect
    .poll(() => popup.read<string>('document.body.innerText'))
    .toContain('a part of the page that only opens when this site is turned on');
  await popup.click('Turn on for GMX');
  const bar = page.frameLocator('#thirdPartyFrame_mail').locator('encore-bar');
  await expect(bar.getByRole('button', { name: 'Save' })).toBeVisible();
  await encore.context.close();
  rmSync(encore.profile, { recursive: true, force: true });
});
