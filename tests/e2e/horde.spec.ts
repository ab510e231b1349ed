import { startWebmail, type Webmail, whyNoWebmail } from '../webmail/webmail';
import { expect, test } from './browser';

const why = whyNoWebmail();
let horde: Webmail | null = null;

test.describe('a real Horde on a real Dovecot', () => {
  test.skip(why !== null, why ?? '');
  test.describe.configure({ mode: 'serial', timeout: 240_000 });

  test.beforeAll(async () => {
    horde = await startWebmail('horde');
  });
  test.afterAll(() => horde?.stop());

  test('an invitation, its move, and ordinary mail', async ({ encore }) => {
    if (!horde) throw new Error('Horde did not start.');
    await encore.setNow('2026-03-06T09:00:00Z');
    const page = await encore.context.newPage();
    await page.goto(horde.url);
    await page.locator('#horde_user').fill(horde.login);
    await page.locator('#horde_pass').fill(horde.password);
    await page.locator('#horde_pass').press('Enter');
    await page.waitForURL('**/services/portal/**');
    await page.goto(new URL('/imp/dynamic.php?page=mailbox', horde.url).href);
    const list = page.locator('#msgSplitPane');
    const press = (subject: string) => list.getByText(subject, { exact: true }).first().click();
    // Horde lets a click go by while it still loads the mail before; the row is chosen then, and only another can be.
    const openMail = async (subject: string) => {
      let tries = 0;
      await expect(async () => {
        if (tries > 0) await press('Instructions');
        tries += 1;
        await press(subject);
        await expect(page.locator('#previewMsg')).toContainText(subject, { timeout: 8_000 });
      }).toPass({ timeout: 90_000 });
    };

    await openMail('Next conversation at Wrenfield');
    const bar = page.locator('encore-bar');
    await expect(bar.getByText('Second interview', { exact: true })).toBeVisible();
    await expect(bar.getByText(/for you/).first()).toBeVisible();
    await bar.getByRole('button', { name: 'Save' }).click();
    await expect(bar.getByText('Saved', { exact: true })).toBeVisible();

    await openMail('Re: Next conversation at Wrenfield');
    await expect(bar.getByText('Moved', { exact: true })).toBeVisible();
    await bar.getByRole('button', { name: 'Update' }).click();
    await expect(bar.getByText('Updated', { exact: true })).toBeVisible();

    await openMail('7 interview questions everybody gets wrong');
    await expect(page.locator('#previewMsg').getByText('save your seat')).toBeVisible();
    await expect(bar).toHaveCount(0);

    await openMail('Interview <b>tomorrow</b>');
    await expect(page.locator('#previewMsg').getByText('Odile Faure').first()).toBeVisible();
    await expect(bar.getByRole('button', { name: 'Save' })).toBeVisible();
    await expect(bar.locator('img, script, b')).toHaveCount(0);

    const desk = await encore.open('dashboard.html#/board');
    await expect(desk.getByRole('article')).toHaveCount(1);
    await expect(desk.getByText('Fri 13 Mar')).toBeVisible();
  });
});
