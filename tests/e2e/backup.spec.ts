import { readFileSync, rmSync } from 'node:fs';
import { expect, startEncore, test } from './browser';
import { fillDesk } from './desk-rows';

test('the reader goes back to a copy of an earlier hour, and takes that back', async ({ encore }) => {
  const { wrenfield, tern } = await fillDesk(encore);
  // The first change after six hours leaves a copy.
  await encore.ask('editRow', { table: 'applications', id: tern, patch: { role: 'Head of practice' } });
  await encore.setNow('2026-03-12T13:00:00.000Z');
  await encore.ask('removeApplication', { applicationId: wrenfield });
  const board = await encore.open('dashboard.html#/board');
  const card = board.getByRole('article').filter({ hasText: 'Wrenfield Instruments' });
  await expect(board.getByRole('article').filter({ hasText: 'Tern Street' })).toBeVisible();
  await expect(card).toHaveCount(0);

  const page = await encore.open('dashboard.html#/settings');
  const copies = page.getByRole('list', { name: 'Copies Encore keeps' });
  const newest = copies.getByRole('listitem').filter({ hasText: 'Thu 12 Mar' });
  await expect(newest).toContainText('4 applications, 3 interviews, 3 people');
  await newest.getByRole('button', { name: 'Go back to Thu 12 Mar, 12:00' }).click();
  await expect(page.getByText('Everything as on Thu 12 Mar, 12:00')).toBeVisible();
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toHaveCount(0);
});

test('a backup of one computer stands whole on another, empty one', async ({ encore }) => {
  const { second } = await fillDesk(encore);
  const here = await encore.open('dashboard.html#/settings');
  const download = here.waitForEvent('download');
  await here.getByRole('button', { name: 'Save a backup' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  const other = await startEncore('test');
  await other.setNow('2026-03-12T12:00:00.000Z');
  const page = await other.open('dashboard.html#/board');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page
    .getByLabel('Bring a backup back')
    .last()
    .setInputFiles({ name: 'encore.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText(/entries read, the newer of each kept/)).toBeVisible();
  await expect(page.getByLabel('Your name, for letters')).toHaveValue('Ines Berger');

  await page.getByRole('link', { name: 'Board' }).click();
  await expect(page.getByRole('article')).toHaveCount(4);
  await page.getByRole('link', { name: 'Offers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two offers');
  await expect(page.getByText('below your line')).toHaveCount(1);
  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByRole('link', { name: 'Daniel Strand' }).click();
  await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(/^Dear Daniel,[\s\S]*Ines Berger$/);
  await page.goto(page.url().replace(/#.*/, `#/interviews/${second}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wrenfield Instruments');
  await expect(page.locator('.person').filter({ hasText: 'Marguerite Okafor' })).toBeVisible();
  await other.context.close();
  rmSync(other.profile, { recursive: true, force: true });
});
