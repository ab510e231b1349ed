import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { fillDesk } from './desk-rows';

const mail = (id: string, date: string, subject: string, body: string) => ({
  name: `${id}.eml`,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    [
      `Subject: ${subject}`,
      'From: Daniel Strand <daniel.strand@wrenfield.example>',
      'To: Ines Berger <ines@mail.example>',
      `Date: ${date}`,
      `Message-ID: <${id}@wrenfield.example>`,
      'Content-Type: text/plain; charset="utf-8"',
      '',
      body,
    ].join('\r\n'),
  ),
});

const readFile = async (page: Page, file: ReturnType<typeof mail>) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Choose a mail file').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: 'What this mail says' })).toBeVisible();
};

test('an interview that is moved twice stays one, and stands at the newest time', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00.000Z');
  const page = await encore.open('dashboard.html#/settings');
  await readFile(
    page,
    mail(
      'one',
      'Thu, 05 Mar 2026 10:00:00 -0500',
      'Second interview at Wrenfield Instruments',
      'Dear Ines,\n\nWe would like to invite you to a second interview for the position of Regional Operations Lead at Wrenfield Instruments on Thursday, March 12, 2026, at 2:00 pm Eastern Time by video call.\n\nKind regards,\nDaniel Strand',
    ),
  );
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Already on your desk')).toBeVisible();
  for (const [id, day, date] of [
    ['two', 'Friday, March 13', 'Mon, 09 Mar 2026 10:00:00 -0400'],
    ['three', 'Monday, March 16', 'Tue, 10 Mar 2026 10:00:00 -0400'],
  ] as const) {
    await readFile(
      page,
      mail(
        id,
        date,
        'Re: Second interview at Wrenfield Instruments',
        `Dear Ines,\n\nI am sorry, we need to reschedule your second interview for the Regional Operations Lead position at Wrenfield Instruments. It would now be on ${day}, 2026, at 11:00 am Eastern Time.\n\nKind regards,\nDaniel Strand`,
      ),
    );
    await page.getByRole('button', { name: 'Update' }).click();
    await expect(page.getByText('Updated').first()).toBeVisible();
  }
  await page.goto(page.url().replace(/#.*/, '#/interviews'));
  await expect(page.getByRole('link', { name: 'Wrenfield Instruments' })).toHaveCount(1);
  await expect(page.getByText('Mon 16 Mar', { exact: false })).toBeVisible();
  await expect(page.getByText('12 Mar', { exact: false })).toHaveCount(0);
});

test('two minutes of debrief are kept as typed, name somebody, open the money, and set the day', async ({
  encore,
}) => {
  const { call, second } = await fillDesk(encore);
  const page = await encore.open(`dashboard.html#/debrief/${call}`);
  await page.getByLabel('What you talked about').fill('the new rota');
  // Closed in the middle of a word: nothing is left, nothing is lost.
  await page.close();
  const again = await encore.open(`dashboard.html#/debrief/${call}`);
  await expect(again.getByLabel('What you talked about')).toHaveValue('the new rota');
  await again.getByLabel('What you talked about').press('Tab');
  await again.getByLabel('Name').fill('Ama Sarpong');
  await again.getByLabel('Title').fill('Practice lead');
  await again.getByRole('button', { name: 'Add this person' }).click();
  await expect(again.getByText('Added, with a clock for the letter')).toBeVisible();
  await expect(again.getByRole('heading', { name: 'Ama Sarpong' })).toBeVisible();

  await expect(again.getByLabel('What was said about pay and benefits')).toHaveCount(0);
  await again.getByText('They raised it').click();
  await expect(again.getByLabel('What was said about pay and benefits')).toBeVisible();
  await expect(again.getByText('Now you may ask, too')).toBeVisible();
  await again.getByRole('radio', { name: '4 of 5' }).first().check();
  await expect(again.getByRole('radio', { name: '4 of 5' }).first()).toBeChecked();
  await again.getByRole('button', { name: 'Done, to the letters' }).click();
  await expect(again.getByRole('link', { name: 'Ama Sarpong' })).toBeVisible();

  await again.goto(again.url().replace(/#.*/, `#/debrief/${second}`));
  await again.getByLabel('They decide by').fill('2026-03-20');
  await again.getByLabel('What they said comes next').click();
  await expect(again.getByText('Encore speaks up if the day passes')).toBeVisible();
  await encore.setNow('2026-03-23T10:00:00.000Z');
  const later = await encore.open('dashboard.html#/agenda');
  await later.getByRole('link', { name: 'No word from Wrenfield Instruments yet' }).click();
  await expect(later.getByRole('textbox', { name: 'Letter' })).toHaveValue(
    /decide by Friday 20 March[\s\S]*Ines Berger$/,
  );
});

test('an offer is declined by letter, and taken back', async ({ encore }) => {
  const { brackwater } = await fillDesk(encore);
  const page = await encore.open(`dashboard.html#/write/decline~${brackwater}`);
  await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(/decided not to accept/);
  await page.getByRole('button', { name: 'Mark sent' }).click();
  await expect(page.getByText('Marked as sent, moved to “Declined”')).toBeVisible();
  const board = await encore.open('dashboard.html#/board');
  await expect(board.getByRole('button', { name: '1 closed' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(board.getByRole('button', { name: '1 closed' })).toHaveCount(0);
  await expect(
    board.getByRole('region', { name: 'Offer' }).getByRole('link', { name: 'Brackwater Books' }),
  ).toBeVisible();
});

test('a conditional offer becomes the final one, beside the other and the reader’s own line', async ({
  encore,
}) => {
  await fillDesk(encore);
  const page = await encore.open('dashboard.html#/offers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two offers');
  await expect(page.getByText('below your line')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'References, Lumen Dairy Cooperative' }).selectOption('waiting');
  await page.getByRole('link', { name: 'Answer Lumen Dairy Cooperative' }).click();
  await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(/still open: references/);
  await page.goBack();
  await page.getByRole('combobox', { name: 'References, Lumen Dairy Cooperative' }).selectOption('cleared');
  await expect(page.getByText('Conditional offer')).toHaveCount(1);
  await page.getByRole('button', { name: 'Make it final' }).click();
  await expect(page.getByText('Conditional offer')).toHaveCount(0);
  await expect(page.getByText('Final offer')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Conditional offer')).toHaveCount(1);
  await page.getByRole('button', { name: 'Leave, Lumen Dairy Cooperative' }).click();
  await page.keyboard.type('26 days');
  await page.keyboard.press('Enter');
  await expect(page.getByText('below your line')).toHaveCount(0);
});
