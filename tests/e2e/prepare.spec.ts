import { rmSync } from 'node:fs';
import { expect, startEncore, test } from './browser';
import { fullDay, threeDaysBefore, unknownRound } from './interviews';
import { seed } from './seed';

const threeDays = '2026-03-09T18:00:00Z';

test('mails that ask open in the mailbox of choice, and count once they are sent', async ({ encore }) => {
  await encore.setNow(threeDays);
  await seed(encore, fullDay());
  const page = await encore.open('dashboard.html#/ask/second');
  const mail = page.getByRole('region', { name: 'Whom will I meet?' });
  await mail
    .getByRole('combobox', { name: 'To' })
    .selectOption({ label: 'Daniel Strand, p0@wrenfield.example' });
  await expect(mail.getByRole('textbox', { name: 'Mail' })).toHaveValue(/Dear Daniel Strand,/);
  const link = mail.getByRole('link', { name: 'Open in your mailbox' });
  await expect(link).toHaveAttribute('href', /^mailto:p0@wrenfield\.example\?subject=/);
  for (const [name, address] of [
    ['Gmail', /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=p0/],
    ['Outlook.com', /^https:\/\/outlook\.live\.com\//],
    ['Yahoo Mail', /^https:\/\/compose\.mail\.yahoo\.com\//],
  ] as const) {
    await mail.getByLabel('Open it in').selectOption(name);
    await expect(link).toHaveAttribute('href', address);
  }
  const material = page.getByRole('region', { name: 'Something to read' });
  await material.getByRole('button', { name: 'I sent it' }).click();
  await expect(material).toContainText('Sent Mon 9 Mar');
});

test('an interview without named people asks for them, and the step is done once the mail is sent', async ({
  encore,
}) => {
  await encore.setNow(threeDays);
  await seed(encore, unknownRound());
  const page = await encore.open('dashboard.html#/interviews/second');
  const step = page.locator('[data-item="step:ask-schedule"]');
  await step.getByRole('link', { name: 'Start' }).click();
  await page
    .getByRole('region', { name: 'Whom will I meet?' })
    .getByRole('button', { name: 'I sent it' })
    .click();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(step.getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tom Abernathy');
  await page.getByRole('textbox', { name: 'Title' }).fill('Chief operating officer');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.person').filter({ hasText: 'Tom Abernathy' })).toContainText('executive');
});

test('research, words, requirements and lines are kept, and can be taken back', async ({ encore }) => {
  await encore.setNow(threeDays);
  await seed(encore, threeDaysBefore());
  const page = await encore.open('dashboard.html#/research/second');
  await page.getByLabel('Notes: Competitors').fill('Halden and Sons, cheaper but slower');
  await page.getByLabel('Term').fill('cross-dock');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('What “cross-dock” means').fill('From lorry to lorry, no shelf between');
  await page.getByLabel('Term', { exact: true }).focus();
  await expect(page.getByText('1 of 11 noted')).toBeVisible();

  await page.getByRole('link', { name: 'What they ask for' }).click();
  await expect(page.getByText('1 of 2 have a story')).toBeVisible();
  await page.getByLabel('Pick a story for multi-site rollout').selectOption('The Rotterdam backlog');
  await expect(page.getByText('2 of 2 have a story')).toBeVisible();
  await page.getByLabel('Something they ask for').fill('Dutch, spoken');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dutch, spoken' })).toContainText('No story yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Dutch, spoken')).toHaveCount(0);

  await page.getByRole('link', { name: 'Your lines' }).click();
  await page.getByLabel('Pay').fill('Not below 64,500 €');
  await page.getByLabel('Leave').focus();
  await page.reload();
  await expect(page.getByLabel('Pay')).toHaveValue('Not below 64,500 €');
  await page.getByRole('link', { name: 'Research' }).click();
  await expect(page.getByLabel('Notes: Competitors')).toHaveValue('Halden and Sons, cheaper but slower');
  await expect(page.getByLabel('What “cross-dock” means')).toHaveValue(
    'From lorry to lorry, no shelf between',
  );
});

test('practice: one question at a time, the two-minute mark, the weakest first next time', async ({
  encore,
}) => {
  await encore.setNow(threeDays);
  await seed(encore, threeDaysBefore());
  const page = await encore.open('dashboard.html#/practice/second');
  const card = page.getByRole('region', { name: 'One at a time' });
  await expect(card).toContainText('Why I left Corvane');
  await page.clock.install();
  await card.getByRole('button', { name: 'Start the clock' }).click();
  await page.clock.runFor(60_000);
  await expect(card.getByRole('timer')).toHaveText('1:00');
  await expect(card).toContainText('Two minutes are a good length');
  await page.clock.runFor(65_000);
  await expect(card).toContainText('Past two minutes');
  await card.getByRole('button', { name: 'Stop' }).click();
  await card.getByLabel('Key words for your answer').fill('The move north, then the sale');
  await card.getByRole('button', { name: 'Ready' }).click();
  await expect(card).toContainText('Tell me about yourself.');
  await card.getByRole('button', { name: 'Next question' }).click();
  await expect(card).toContainText('Why are you the right person');
  await card.getByRole('button', { name: 'Not yet' }).click();
  await expect(page.getByText('1 of 19 ready')).toBeVisible();
  await page.clock.resume();
  await page.reload();
  await expect(card).toContainText('Why are you the right person');
  await expect(page.getByRole('listitem').last()).toContainText('Why I left Corvane');
});

test('a recording is kept in this browser only, and really deleted', async () => {
  const encore = await startEncore('test', {
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  await encore.setNow(threeDays);
  await seed(encore, threeDaysBefore());
  const page = await encore.open('dashboard.html#/practice/second');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url().slice(0, 60));
  });
  await page.getByRole('button', { name: 'Record yourself' }).click();
  await expect(page.getByText('Recording', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByRole('button', { name: 'Shaky' }).click();
  await page.reload();
  await expect(page.getByLabel('Your recording')).toBeVisible();
  const drafts = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('encore');
          opening.onsuccess = () => {
            const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
            keys.onsuccess = () => {
              opening.result.close();
              resolve(keys.result.map(String).filter((key) => key.startsWith('recording:')));
            };
          };
        }),
    );
  expect(await drafts()).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete the recording' }).click();
  await expect(page.getByLabel('Your recording')).toHaveCount(0);
  expect(await drafts()).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  await encore.context.close();
  rmSync(encore.profile, { recursive: true, force: true });
});
