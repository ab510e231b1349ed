import type { Page } from '@playwright/test';
import { type Encore, expect, test } from './browser';
import { type GmailMail, gmailPage, movedPart, secondInterview } from './gmail-page';

/** The popup, opened while this mail is read. */
async function readWith(encore: Encore, mail: GmailMail): Promise<{ page: Page; popup: Page }> {
  await encore.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: gmailPage(mail) }),
  );
  const page = await encore.context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/?mail=${mail.id}#inbox/${mail.id}`);
  await page.locator('encore-bar').getByRole('button').first().waitFor();
  const tab = await (await encore.worker()).evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id ?? 0,
    page.url(),
  );
  const popup = await encore.open(`popup.html?tab=${tab}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  return { page, popup };
}

test('every field is edited before it is saved, and a closed popup loses nothing', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const { page, popup } = await readWith(encore, secondInterview);
  await popup.getByRole('button', { name: 'Words this came from: When' }).click();
  await expect(popup.locator('mark')).toHaveText(/Thursday, March 12/);
  await popup.getByTitle('Change Round').click();
  await popup.getByRole('combobox').selectOption('Third interview');
  await popup.getByTitle('Change Company').click();
  await popup.getByRole('textbox', { name: 'Company' }).fill('Wrenfield');
  await popup.getByRole('textbox', { name: 'Company' }).press('Enter');
  await popup.getByTitle('Change When').click();
  await popup.getByLabel('Day', { exact: true }).fill('2026-03-13');
  await popup.getByLabel('Time', { exact: true }).fill('10:15');
  await popup.getByRole('spinbutton', { name: 'Minutes' }).fill('50');
  await popup.getByRole('combobox', { name: 'Time zone' }).selectOption('Europe/Paris');
  await popup.getByRole('textbox', { name: 'With' }).fill('Priya Raman, Logistics manager\nAda Moreau');
  await popup.close();

  const again = await encore.open(popup.url().split('/').at(-1) ?? '');
  await expect(again.getByText(/Fri 13 Mar, 10:15(–| )/)).toBeVisible();
  await expect(again.getByText('in Paris')).toBeVisible();
  await expect(again.getByText('Priya Raman, Ada Moreau')).toBeVisible();
  await again.getByTitle('Change Where').click();
  await again.getByRole('combobox', { name: 'Kind' }).selectOption('On site');
  await again.getByRole('textbox', { name: 'Place' }).fill('4 Quay Street');
  await again.getByRole('textbox', { name: 'Link' }).fill('');
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(again.getByText('Already on your desk')).toBeVisible();
  await again.close();
  await page.close();

  const next = await encore.open('popup.html');
  await expect(next.getByText('Third interview, Wrenfield')).toBeVisible();
  await expect(next.getByText(/Fri 13 Mar, 10:15/)).toBeVisible();
  await expect(next.getByRole('cell', { name: 'Priya Raman' })).toContainText('Ada Moreau');
});

test('Save, the reason and the first question stand on the first screen', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const { popup } = await readWith(encore, secondInterview);
  for (const part of [
    popup.getByRole('button', { name: 'Save', exact: true }),
    popup.getByRole('heading', { name: 'To win over the rest of the team' }),
    popup.locator('.row.question').first(),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
});

test('a doubt is a question with two buttons, and the other answer changes the time', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const { popup } = await readWith(encore, {
    ...secondInterview,
    id: '18e2c1',
    paragraphs: [
      'Dear Kai,',
      'We would like to invite you to an interview for the position of Planner at Hollin Works on 04/05/2026 at 3 pm Eastern Time.',
      'Ruth Keller',
    ],
  });
  await expect(popup.getByText('day or month first. Is it')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Yes, Sun 5 Apr' })).toBeVisible();
  await popup.getByRole('button', { name: 'No, Mon 4 May' }).click();
  await expect(popup.getByText(/^Mon 4 May, /)).toBeVisible();
  await expect(popup.getByText('day or month first')).toHaveCount(0);
});

test('the one time of a mail that asks for another is marked as a guess', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const { popup } = await readWith(encore, {
    ...secondInterview,
    id: '18e2c4',
    paragraphs: [
      'Dear Kai,',
      'About your interview for the position of Planner at Hollin Works on Thursday 12 March at 3 pm Eastern Time: our site manager has broken her arm. Could we reschedule, and which days of the following week would suit you?',
      'Ruth Keller',
    ],
  });
  await expect(popup.locator('.guessed', { hasText: 'Thu 12 Mar' })).toBeVisible();
});

test('a mail that moves it shows the old time, the new one, and what follows from it', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const first = await readWith(encore, secondInterview);
  await first.page.locator('encore-bar').getByRole('button', { name: 'Save' }).click();
  await first.page.locator('encore-bar').getByRole('button', { name: 'Undo' }).waitFor();
  const { popup } = await readWith(encore, movedPart);
  await expect(popup.getByRole('heading', { name: 'Second interview has a new time' })).toBeVisible();
  await expect(popup.locator('.was')).toHaveText(/^Thu 12 Mar, /);
  await expect(popup.getByText(/^Your reminder: Fri 13 Mar/)).toBeVisible();
  await expect(popup.getByText(/^The thank-you to Marguerite Okafor: due Sat 14 Mar/)).toBeVisible();
  await popup.getByRole('button', { name: 'Update' }).click();
  await expect(popup.getByText('Updated')).toBeVisible();
});

test('an invitation is pasted: nothing found is said, the right words are read', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const popup = await encore.open('popup.html');
  await popup.getByRole('button', { name: 'Add an interview' }).click();
  await popup.getByRole('textbox').fill('See you at the barbecue.');
  await popup.getByRole('button', { name: 'Read it' }).click();
  await expect(popup.getByRole('alert')).toHaveText(/finds no interview/);
  await popup.getByRole('textbox').fill(secondInterview.paragraphs.join('\n'));
  await expect(popup.getByRole('alert')).toBeEmpty();
  await popup.getByRole('button', { name: 'Read it' }).click();
  await expect(popup.getByRole('heading', { name: 'Wrenfield Instruments' })).toBeVisible();
});

test('beside a call: the notes are kept as they are typed, for each person their own', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const { page } = await readWith(encore, secondInterview);
  await page.locator('encore-bar').getByRole('button', { name: 'Save' }).click();
  await page.locator('encore-bar').getByRole('button', { name: 'Undo' }).waitFor();
  await page.close();
  await encore.setNow('2026-03-12T18:20:00Z');
  const panel = await encore.open('sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Marguerite Okafor');
  await panel.getByRole('textbox', { name: 'Notes on Marguerite' }).fill('Antwerp worries her.');
  await expect(panel.getByText(/^Saved here, /)).toBeVisible();
  await panel.getByRole('button', { name: 'Priya', exact: true }).click();
  await expect(panel.getByRole('textbox', { name: 'Notes on Priya' })).toHaveValue('');
  await panel.close();
  const again = await encore.open('sidepanel.html');
  await expect(again.getByRole('textbox', { name: 'Notes on Marguerite' })).toHaveValue(
    'Antwerp worries her.',
  );
});
