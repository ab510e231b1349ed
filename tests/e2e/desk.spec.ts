import { readFileSync } from 'node:fs';
import { axeOn, violationsOf } from './axe';
import { expect, test } from './browser';
import { fillDesk } from './desk-rows';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a card is carried to another stage, moved by keyboard, and moved back', async ({ encore }) => {
  await fillDesk(encore);
  const page = await encore.open('dashboard.html#/board');
  await expect(page.getByRole('heading', { level: 1, name: 'This week' })).toBeVisible();
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const card = page.getByRole('article').filter({ hasText: 'Tern Street Clinic' });
  await expect(column('Screening').getByText('Tern Street Clinic')).toBeVisible();
  await card.dragTo(column('Interviewing'));
  await expect(page.getByText('Moved to “Interviewing”')).toBeVisible();
  await expect(column('Interviewing').getByText('Tern Street Clinic')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(column('Screening').getByText('Tern Street Clinic')).toBeVisible();
  const list = page.getByRole('combobox', { name: 'Move Tern Street Clinic to' });
  await list.focus();
  await list.selectOption('rejected');
  await expect(page.getByRole('button', { name: '1 closed' })).toBeVisible();
});

test('the search opens with a key, finds a person, is walked with arrows, and gives the focus back', async ({
  encore,
}) => {
  const { wrenfield } = await fillDesk(encore);
  const page = await encore.open('dashboard.html#/offers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two offers');
  const search = page.getByRole('button', { name: 'Search' });
  await search.focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('nobody');
  await expect(dialog.getByRole('status')).toHaveText('Nothing holds “nobody”');
  expect(await violationsOf(axeOn(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(search).toBeFocused();

  await search.click();
  await page.keyboard.type('okafor marg');
  const found = dialog.getByRole('link', { name: /Marguerite Okafor, VP operations/ });
  await expect(found).toContainText('Wrenfield Instruments');
  await page.keyboard.press('ArrowDown');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`#/applications/${wrenfield}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wrenfield Instruments');
});

test('an application is added by hand, merged with another, split again, removed and brought back', async ({
  encore,
}) => {
  const { wrenfield } = await fillDesk(encore);
  const page = await encore.open('dashboard.html#/board');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Company').fill('Wrenfield Instruments Ltd');
  await page.getByRole('button', { name: 'Save' }).click();
  const ltd = page.getByRole('article').filter({ hasText: 'Wrenfield Instruments Ltd' });
  await expect(ltd).toBeVisible();
  await page.goto(page.url().replace(/#.*/, `#/applications/${wrenfield}`));
  const other = page.getByLabel('The other one');
  const merge = async () => {
    await other.selectOption({ label: 'Wrenfield Instruments Ltd' });
    await page.getByRole('button', { name: 'Make them one' }).click();
    await expect(page.getByText('One application now')).toBeVisible();
    await expect(other.getByText('Wrenfield Instruments Ltd')).toHaveCount(0);
  };
  await merge();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('Wrenfield Instruments Ltd')).toHaveCount(1);
  await merge();

  const split = async () => {
    await page.getByRole('button', { name: 'Another job after all' }).last().click();
    await expect(page.getByText('Split off, with its people and letters')).toBeVisible();
  };
  await split();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto(page.url().replace(/#.*/, `#/applications/${wrenfield}`));
  await expect(page.getByRole('link', { name: 'First interview' })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Second interview' })).toHaveCount(1);
  await split();
  await expect(page.getByRole('link', { name: 'Second interview' })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'First interview' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove application' }).click();
  const board = page.getByRole('article').filter({ hasText: 'Wrenfield Instruments' });
  await expect(board).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(board).toHaveCount(2);
});

test('a backup goes out and comes in whole; what is none changes nothing and says why', async ({
  encore,
}) => {
  const { lumen } = await fillDesk(encore);
  const page = await encore.open('dashboard.html#/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await encore.ask('removeApplication', { applicationId: lumen });
  const bring = (name: string, content: string) =>
    page.getByLabel('Bring a backup back').last().setInputFiles(file(name, content));

  await bring('holiday.json', '{"photos": 3}');
  await expect(page.getByText('This is not a backup of Encore. Nothing was changed.')).toBeVisible();
  await bring('newer.json', text.replace('"version":1', '"version":99'));
  await expect(page.getByText('This backup comes from a newer Encore.')).toBeVisible();
  await bring('half.json', text.slice(0, text.length / 2));
  await expect(page.getByText('This backup is cut short: its end is missing.')).toBeVisible();
  await encore.ask('editRow', { table: 'settings', id: 'settings', patch: { language: 'de' } });
  await page
    .getByLabel('Sicherung', { exact: false })
    .last()
    .setInputFiles(file('half.json', text.slice(0, 500)));
  await expect(page.getByText('Diese Sicherung ist abgeschnitten')).toBeVisible();
  await encore.ask('editRow', { table: 'settings', id: 'settings', patch: { language: 'en' } });

  await bring('encore.json', text);
  await expect(page.getByText(/entries read, the newer of each kept/)).toBeVisible();
});

for (const variant of ['light', 'dark', 'German', 'narrow'] as const) {
  test(`axe finds nothing and nothing runs over the edge: ${variant}`, async ({ encore }) => {
    const ids = await fillDesk(encore);
    if (variant === 'German')
      await encore.ask('editRow', { table: 'settings', id: 'settings', patch: { language: 'de' } });
    const page = await encore.open('dashboard.html#/board');
    await page.setViewportSize({ width: variant === 'narrow' ? 360 : 800, height: 800 });
    if (variant === 'dark') await page.emulateMedia({ colorScheme: 'dark' });
    for (const route of [
      '#/board',
      '#/agenda',
      '#/letters',
      '#/offers',
      '#/settings',
      `#/debrief/${ids.second}`,
      `#/debrief/${ids.call}`,
      `#/applications/${ids.wrenfield}`,
      `#/write/follow-up~${ids.wrenfield}`,
    ]) {
      await page.goto(page.url().replace(/#.*|$/, route));
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violationsOf(axeOn(page)), route).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, route).toBeLessThanOrEqual(0);
    }
  });
}
