import { expect, test } from './browser';

const listing = `<!doctype html><html lang="en"><head><title>Depot planner</title><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Depot planner',
    hiringOrganization: { '@type': 'Organization', name: 'Northgate Rail Works' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'York', addressCountry: 'GB' } },
    datePosted: '2026-03-01',
    description:
      '<p>You plan the depot.</p><h3>Requirements</h3><ul><li>Plan shifts for forty</li><li>Calm on the phone</li></ul>',
  },
)}</script></head><body><h1>Depot planner</h1></body></html>`;

test('the side panel reads a listing, says what is missing, saves it, and then knows the company', async ({
  encore,
}) => {
  await encore.setNow('2026-03-10T09:00:00Z');
  await encore.context.route('https://jobs.northgate.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: listing }),
  );
  const page = await encore.context.newPage();
  await page.goto('https://jobs.northgate.example/depot-planner');
  const tab = await (await encore.worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://jobs.northgate.example/*' }))[0]?.id ?? 0,
  );
  const panel = await encore.open(`sidepanel.html?tab=${tab}`);
  await expect(panel.getByRole('heading', { name: 'Northgate Rail Works' })).toBeVisible();
  await expect(panel.getByText('York, GB')).toBeVisible();
  await expect(panel.getByText('Not in the listing').first()).toBeVisible();
  await expect(panel.getByText('Plan shifts for forty')).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('button', { name: 'Open', exact: true })).toBeVisible();
  await expect(panel.getByText('0 of 2 have a story')).toBeVisible();

  await encore.context.route('https://www.linkedin.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: listing.replace('Northgate Rail Works', 'Northgate Rail Works Ltd.'),
    }),
  );
  await page.goto('https://www.linkedin.example/jobs/yard-manager');
  await expect(panel.getByText('You know Northgate Rail Works.')).toBeVisible();
  await expect(panel.getByText('You saved Depot planner on Tue 10 Mar.')).toBeVisible();
});

test('a listing is mended before it is saved, and a story is given to what it asks for', async ({
  encore,
}) => {
  await encore.setNow('2026-03-10T09:00:00Z');
  await encore.context.route('https://jobs.northgate.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: listing }),
  );
  const page = await encore.context.newPage();
  await page.goto('https://jobs.northgate.example/depot-planner');
  const tab = await (await encore.worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://jobs.northgate.example/*' }))[0]?.id ?? 0,
  );
  const story = { situation: '', task: '', action: '', result: '', tags: [] };
  await encore.ask('addRow', {
    table: 'stories',
    row: { title: 'Night shifts in Leeds', ...story, updatedAt: '2026-03-10T09:00:00Z' },
  });
  const panel = await encore.open(`sidepanel.html?tab=${tab}`);
  await panel.getByRole('button', { name: 'Add Pay' }).click();
  await panel.getByRole('textbox', { name: 'Pay' }).fill('£31,000');
  await panel.getByRole('textbox', { name: 'Pay' }).press('Enter');
  await expect(panel.getByText('£31,000')).toBeVisible();
  // A shared word is only a guess until the reader says so.
  await expect(panel.getByText('may prove it')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Notes' }).fill('They have a canteen.');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('button', { name: 'Add a story' }).first().click();
  await panel.getByRole('combobox', { name: 'Which story?' }).selectOption('Night shifts in Leeds');
  await expect(panel.getByText('1 of 2 have a story')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue('They have a canteen.');
});
