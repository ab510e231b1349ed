import type { Page } from '@playwright/test';
import { type Encore, expect, test } from './browser';
import { gmailPage, secondInterview } from './gmail-page';
import { openedPopup } from './press-action';
import { openAt } from './saved-pages';

const url = 'https://mail.google.com/mail/u/0/#inbox/18e2a1';
const vague = {
  ...secondInterview,
  paragraphs: [
    'Dear Kai,',
    'We would like to invite you to a second interview at Wrenfield Instruments on Thursday, March 12, from 2:00 to 4:45 pm Eastern Time.',
    'Daniel Strand',
  ],
};

async function popupBeside(encore: Encore, page: Page): Promise<Page> {
  const tab = await (await encore.worker()).evaluate(
    async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? 0,
    page.url(),
  );
  return encore.open(`popup.html?tab=${tab}`);
}

test('where two applications fit, the bar leads to the question, and the answer decides where the interview goes', async ({
  encore,
}) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  for (const role of ['Regional Operations Lead', 'Depot Planner'])
    await encore.ask('addApplication', { company: 'Wrenfield Instruments', role, stage: 'applied' });
  const page = await openAt(encore, { url, html: gmailPage(vague) });
  const bar = page.locator('encore-bar');
  await expect(
    bar.getByText('Two of your applications fit. Which one is it?', { exact: true }),
  ).toBeVisible();
  await bar.getByRole('button', { name: 'Look' }).click();
  const opened = await openedPopup(encore);
  await expect.poll(() => opened.read<string>('document.body.innerText')).toContain('Encore');

  const popup = await popupBeside(encore, page);
  await expect(popup.getByText('Two of your applications fit. Which one is it?')).toBeVisible();
  await popup.getByRole('radio', { name: /Depot Planner/ }).check();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByText('Already on your desk')).toBeVisible();
  const desk = await encore.open('dashboard.html#/board');
  await expect(desk.getByRole('article')).toHaveCount(2);
  await expect(desk.getByRole('article').filter({ hasText: 'Thu 12 Mar' })).toContainText('Depot Planner');
  await desk.close();

  await page.reload();
  await expect(bar.getByRole('button', { name: 'Open' })).toBeVisible();
  const led = encore.context.waitForEvent('page');
  await bar.getByRole('button', { name: 'Open' }).click();
  await expect((await led).getByText('Depot Planner').first()).toBeVisible();
});
