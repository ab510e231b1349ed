import { expect, test } from './browser';
import { gmailPage, secondInterview } from './gmail-page';

test('an opened invitation is understood, saved, and not saved twice', async ({ encore }) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  await encore.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: gmailPage(secondInterview) }),
  );
  const mail = await encore.context.newPage();
  await mail.goto('https://mail.google.com/mail/u/0/#inbox/18e2a1');
  const bar = mail.locator('encore-bar');
  await expect(bar.getByText('Second interview', { exact: true })).toBeVisible();
  await expect(bar.getByText(/18:00 for you|6:00 pm for you/).first()).toBeVisible();
  await bar.getByRole('button', { name: 'Save' }).click();
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
  const desk = await encore.open('dashboard.html#/board');
  await expect(desk.getByRole('heading', { level: 3 })).toHaveCount(1);
  await mail.reload();
  await expect(mail.locator('encore-bar').getByRole('button', { name: 'Save' })).toHaveCount(0);
});
