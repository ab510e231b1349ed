import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeOn, violationsOf } from './axe';
import { startEncore } from './browser';
import { type GmailMail, gmailPage, movedPart, secondInterview } from './gmail-page';

// One browser, one person's way through it, one test for each surface: none of them is long.
test.describe.configure({ mode: 'serial' });

let encore: Awaited<ReturnType<typeof startEncore>>;

const listing = `<!doctype html><html lang="en"><head><title>Planner</title><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Depot planner',
    hiringOrganization: { '@type': 'Organization', name: 'Wrenfield Instruments' },
    description: '<p>You plan.</p><h3>Requirements</h3><ul><li>Plan shifts</li><li>Stay calm</li></ul>',
  },
)}</script></head><body><h1>Depot planner</h1></body></html>`;

test.beforeAll(async () => {
  encore = await startEncore('test');
  const mails: GmailMail[] = [secondInterview, movedPart];
  await encore.context.route('https://mail.google.com/**', (route) => {
    const asked = new URL(route.request().url()).searchParams.get('mail');
    const mail = mails.find(({ id }) => id === asked) ?? secondInterview;
    return route.fulfill({ contentType: 'text/html', body: gmailPage(mail) });
  });
  await encore.context.route('https://jobs.wrenfield.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: listing }),
  );
});

test.afterAll(async () => {
  await encore.context.close();
  rmSync(encore.profile, { recursive: true, force: true });
});

async function openMail({ id }: GmailMail): Promise<Page> {
  const mail = await encore.context.newPage();
  await mail.goto(`https://mail.google.com/mail/u/0/?mail=${id}#inbox/${id}`);
  await mail.locator('encore-bar').getByRole('button').first().waitFor();
  return mail;
}

/** One of Encore's own pages about the tab that shows `address`. */
async function openBeside(name: 'popup' | 'sidepanel', page: Page): Promise<Page> {
  const tab = await (await encore.worker()).evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id ?? 0,
    page.url(),
  );
  return encore.open(`${name}.html?tab=${tab}`);
}

async function expectNothing(page: Page, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violationsOf(part ? axeOn(page).include(part) : axeOn(page));
    expect(found, colorScheme).toEqual([]);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(part ? 0 : wide, 'nothing stands out to the side').toBeLessThanOrEqual(0);
  await page.close();
}

/** As narrow as a popup or panel may be. */
const narrow = async (page: Page): Promise<Page> => {
  await page.setViewportSize({ width: 360, height: 600 });
  return page;
};

test('the popup with nothing on the desk', async () => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const page = await narrow(await encore.open('popup.html'));
  await page.getByRole('button', { name: 'Add an interview' }).waitFor();
  await expectNothing(page);
});

test('the popup where an invitation is pasted and none is found', async () => {
  const page = await narrow(await encore.open('popup.html'));
  await page.getByRole('button', { name: 'Add an interview' }).click();
  await page.getByRole('textbox').fill('See you at the barbecue on Sunday.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('alert').getByText('Encore finds no interview').waitFor();
  await expectNothing(page);
});

test('the offer bar', async () => {
  await expectNothing(await openMail(secondInterview), 'encore-bar');
});

test('the popup beside an invitation, and while it is edited', async () => {
  const mail = await openMail(secondInterview);
  const page = await narrow(await openBeside('popup', mail));
  await page.getByRole('button', { name: 'Save' }).waitFor();
  await page.getByRole('button', { name: 'Words this came from: When' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('combobox', { name: 'Time zone' }).waitFor();
  await expectNothing(page);
  await mail.locator('encore-bar').getByRole('button', { name: 'Save' }).click();
  await mail.locator('encore-bar').getByRole('button', { name: 'Undo' }).waitFor();
  await mail.close();
});

test('the popup before an interview', async () => {
  await encore.setNow('2026-03-10T09:00:00Z');
  const page = await narrow(await encore.open('popup.html'));
  await page.getByRole('heading', { name: 'In 2 days' }).waitFor();
  await page.getByRole('button', { name: 'Paste an invitation' }).waitFor();
  await expectNothing(page);
});

test('the popup beside a mail that moves it', async () => {
  const mail = await openMail(movedPart);
  const page = await narrow(await openBeside('popup', mail));
  await page.getByRole('button', { name: 'Update' }).waitFor();
  await expectNothing(page);
  await mail.close();
});

test('the side panel beside a listing of a company that is known', async () => {
  const job = await encore.context.newPage();
  await job.goto('https://jobs.wrenfield.example/depot-planner');
  const page = await narrow(await openBeside('sidepanel', job));
  await page.getByText('You know Wrenfield Instruments.').waitFor();
  await expectNothing(page);
  await job.close();
});

test('the side panel beside a call', async () => {
  await encore.setNow('2026-03-12T18:20:00Z');
  const page = await narrow(await encore.open('sidepanel.html'));
  await page.getByText('20 min in').waitFor();
  await expectNothing(page);
});

test('the popup with letters to go', async () => {
  await encore.setNow('2026-03-13T10:00:00Z');
  const page = await narrow(await encore.open('popup.html'));
  await page.getByRole('button', { name: 'Write' }).first().waitFor();
  await expectNothing(page);
});

for (const place of ['board', 'agenda', 'interviews', 'stories', 'letters', 'offers', 'settings']) {
  test(`the dashboard: ${place}`, async () => {
    const page = await encore.open(`dashboard.html#/${place}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await expectNothing(page);
  });
}

test('the dashboard: one interview', async () => {
  const page = await encore.open('dashboard.html#/interviews');
  await page.getByRole('main').getByRole('link', { name: 'Wrenfield Instruments' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Wrenfield Instruments' }).waitFor();
  await expectNothing(page);
});

test('the dashboard: one letter', async () => {
  const page = await encore.open('dashboard.html#/letters');
  await page.locator('.letters a').first().click();
  await page.getByRole('textbox', { name: 'Letter' }).waitFor();
  await expectNothing(page);
});
