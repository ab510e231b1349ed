import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { fillDesk } from './desk-rows';

const letter = (page: Page) => page.getByRole('textbox', { name: 'Letter' });

test('a letter grows from notes, counts its gaps, opens in the mailbox, is sent and taken back', async ({
  encore,
}) => {
  await fillDesk(encore);
  const page = await encore.open('dashboard.html#/letters');
  await page.getByRole('link', { name: 'Daniel Strand' }).click();
  await expect(letter(page)).toHaveValue(/^Dear Daniel,/);
  await expect(page.getByText('2 gaps to fill')).toBeVisible();
  await page.getByLabel('What you talked about').fill('He is arrogant. We talked about the new UV line.');
  await page.getByLabel('What they care about').click();
  await expect(letter(page)).toHaveValue(/the new UV line/);
  await expect(letter(page)).not.toHaveValue(/arrogant/);
  await expect(page.getByText('One gap to fill')).toBeVisible();
  await page.getByLabel('Tone').selectOption('formal');
  await page.getByLabel('Language').selectOption('de');
  await expect(letter(page)).toHaveValue(/Mit freundlichen Grüßen/);
  await page.getByLabel('Language').selectOption('en');

  const body = (await letter(page).inputValue()).replace('____', 'planning for forty');
  await letter(page).fill(body);
  await expect(page.getByText('No gap is left')).toBeVisible();
  const href = new URL(
    (await page.getByRole('link', { name: 'Open in your mailbox' }).getAttribute('href')) ?? '',
  );
  expect(href.origin).toBe('https://mail.google.com');
  expect(href.searchParams.get('to')).toBe('daniel@wrenfield.example');
  expect(href.searchParams.get('body')).toContain('planning for forty');

  // Closed while still in the field: the draft is there again.
  await page.close();
  const again = await encore.open('dashboard.html#/letters');
  await again.getByRole('link', { name: 'Daniel Strand' }).click();
  await expect(letter(again)).toHaveValue(/planning for forty/);
  await again.getByRole('button', { name: 'Mark sent' }).click();
  await expect(again.getByRole('button', { name: 'Not sent after all' })).toBeVisible();
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByRole('button', { name: 'Mark sent' })).toBeVisible();
  await again.getByRole('button', { name: 'Leave it out' }).click();
  await again.getByRole('button', { name: 'Write it after all' }).click();
  await expect(again.getByRole('button', { name: 'Mark sent' })).toBeVisible();
});

test('a note is put into the letter with the keyboard, and taken out again', async ({ encore }) => {
  await fillDesk(encore);
  const page = await encore.open('dashboard.html#/letters');
  await page.getByRole('link', { name: 'Daniel Strand' }).click();
  await page.getByLabel('What you talked about').fill('The new UV line. The audit. The rota. The long view.');
  await page.getByLabel('What you promised').fill('Send the shift plan');
  await page.getByLabel('What they care about').click();
  const notes = page.getByRole('complementary', { name: 'Your notes' });
  const deed = notes.getByRole('button', { name: 'Take out: to send the shift plan' });
  await expect(letter(page)).toHaveValue(/to send the shift plan/);
  await deed.focus();
  await page.keyboard.press('Enter');
  await expect(letter(page)).not.toHaveValue(/shift plan/);
  await expect(notes.getByRole('button', { name: 'Put in: to send the shift plan' })).toBeFocused();
  const view = notes.getByRole('button', { name: 'Put in: the long view' });
  await view.focus();
  await page.keyboard.press('Space');
  await expect(letter(page)).toHaveValue(/the long view/);
  // What was put in is kept, and what the reader wrote around it stays.
  await page.reload();
  await expect(letter(page)).toHaveValue(/^Dear Daniel,[\s\S]*the long view[\s\S]*Ines Berger$/);
  await expect(notes.getByRole('button', { name: 'Take out: the long view' })).toBeVisible();
});

test('someone without a name gets one, and two letters that are alike are flagged', async ({ encore }) => {
  await fillDesk(encore);
  const page = await encore.open('dashboard.html#/letters');
  await page.getByRole('link', { name: 'someone you met' }).click();
  await expect(letter(page)).toHaveValue(/^Dear ____,/);
  await page.getByLabel('Name').fill('Ama Sarpong');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(letter(page)).toHaveValue(/^Dear Ama,/);

  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByRole('link', { name: 'Daniel Strand' }).click();
  const same = (name: string) =>
    `Dear ${name},\n\nThank you for the long talk about the rota and the depot this morning.\n\nInes`;
  await letter(page).fill(same('Daniel'));
  await letter(page).blur();
  await page.getByRole('link', { name: 'Marguerite Okafor' }).click();
  await expect(page.getByText('Unlike your other letters')).toBeVisible();
  await letter(page).fill(same('Marguerite'));
  await expect(page.getByText('Much like your letter to Daniel Strand')).toBeVisible();
});

test('the browser’s own model is offered only where it is, on a click, and can be taken back', async ({
  encore,
}) => {
  await fillDesk(encore);
  const plain = await encore.open('dashboard.html#/letters');
  await plain.getByRole('link', { name: 'Daniel Strand' }).click();
  await expect(letter(plain)).toBeVisible();
  await expect(plain.getByRole('button', { name: 'Polish this draft' })).toHaveCount(0);

  const page = await encore.open('dashboard.html#/letters', () =>
    Object.assign(globalThis, {
      LanguageModel: {
        availability: async () => 'available',
        create: async () => ({
          prompt: async (text: string) => text.replace('Thank you', 'Many thanks'),
          destroy: () => {},
        }),
      },
    }),
  );
  await page.getByRole('link', { name: 'Daniel Strand' }).click();
  const before = await letter(page).inputValue();
  await page.getByRole('button', { name: 'Polish this draft' }).click();
  await expect(page.getByText('Polished by your browser’s own model')).toBeVisible();
  await expect(letter(page)).not.toHaveValue(before);
  await page.getByRole('button', { name: 'Back to my words' }).click();
  await expect(letter(page)).toHaveValue(before);
});
