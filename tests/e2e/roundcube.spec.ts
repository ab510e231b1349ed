import { startWebmail, type Webmail, whyNoWebmail } from '../webmail/webmail';
import { expect, test } from './browser';

const why = whyNoWebmail();
let roundcube: Webmail | null = null;

test.describe('a real Roundcube on a real Dovecot', () => {
  test.skip(why !== null, why ?? '');
  test.describe.configure({ mode: 'serial', timeout: 240_000 });

  test.beforeAll(async () => {
    roundcube = await startWebmail('roundcube');
  });
  test.afterAll(() => roundcube?.stop());

  test('an invitation, its move, and ordinary mail', async ({ encore }) => {
    if (!roundcube) throw new Error('Roundcube did not start.');
    await encore.setNow('2026-03-06T09:00:00Z');
    const page = await encore.context.newPage();
    await page.goto(roundcube.url);
    await page.locator('#rcmloginuser').fill(roundcube.login);
    await page.locator('#rcmloginpwd').fill(roundcube.password);
    await page.locator('#rcmloginsubmit').click();
    const preview = page.frameLocator('#messagecontframe');
    const openMail = (subject: string) =>
      page.locator('#messagelist').getByText(subject, { exact: true }).first().click();

    await openMail('Next conversation at Wrenfield');
    const bar = preview.locator('encore-bar');
    await expect(bar.getByText('Second interview', { exact: true })).toBeVisible();
    await expect(bar.getByText(/for you/).first()).toBeVisible();
    await bar.getByRole('button', { name: 'Save' }).click();
    await expect(bar.getByText('Saved', { exact: true })).toBeVisible();

    await openMail('Re: Next conversation at Wrenfield');
    await expect(bar.getByText('Moved', { exact: true })).toBeVisible();
    await bar.getByRole('button', { name: 'Update' }).click();
    await expect(bar.getByText('Updated', { exact: true })).toBeVisible();

    await openMail('7 interview questions everybody gets wrong');
    await expect(preview.getByText('save your seat')).toBeVisible();
    await expect(bar).toHaveCount(0);

    await openMail('Interview <b>tomorrow</b>');
    await expect(preview.getByText('Odile Faure').first()).toBeVisible();
    await expect(bar.getByRole('button', { name: 'Save' })).toBeVisible();
    await expect(bar.locator('img, script')).toHaveCount(0);

    const desk = await encore.open('dashboard.html#/board');
    await expect(desk.getByRole('article')).toHaveCount(1);
    await expect(desk.getByText('Fri 13 Mar')).toBeVisible();
  });
});
