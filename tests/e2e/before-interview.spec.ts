import type { Page } from '@playwright/test';
import { type Encore, expect, test } from './browser';
import {
  executiveRole,
  fullDay,
  phoneFinal,
  screeningCall,
  threeDaysBefore,
  unknownRound,
} from './interviews';
import { seed } from './seed';

const threeDays = '2026-03-09T18:00:00Z';

async function openAt(
  encore: Encore,
  workspace: Parameters<typeof seed>[1],
  now: string,
  place = 'interviews',
) {
  await encore.setNow(now);
  await seed(encore, workspace);
  const page = await encore.open(`dashboard.html#/${place}/second`);
  await page.getByRole('heading', { name: 'Wrenfield Instruments' }).waitFor();
  return page;
}
const go = (page: Page, place: string) => page.goto(page.url().replace(/#.*/, `#/${place}/second`));
const steps = (page: Page) => page.locator('.step');

test('three days before: reasons with evidence, overruled and taken back', async ({ encore }) => {
  const page = await openAt(encore, threeDaysBefore(), threeDays);
  const reasons = page.locator('.reasons').first();
  await expect(reasons.getByRole('listitem').first()).toContainText('To win over the rest of the team');
  await expect(reasons).toContainText('Three of the four people are new to you.');
  await expect(reasons).toContainText('“Why I left Corvane: I rambled.”');
  await reasons.getByRole('button', { name: 'Not this' }).first().click();
  await expect(reasons.getByRole('listitem').first()).toContainText('To clear up one concern');
  await page.getByText('You set these aside').click();
  await page.getByRole('button', { name: 'Consider it again' }).click();
  await expect(reasons.getByRole('listitem').first()).toContainText('To win over the rest of the team');
  await reasons.getByRole('listitem').nth(2).getByRole('button', { name: 'Sounds right' }).click();
  await expect(reasons.getByRole('listitem').first()).toContainText('You said so.');
  await reasons.getByRole('button', { name: 'Careers blog' }).first().click();
  await expect(page.locator('.about:popover-open')).toContainText('an unnamed careers blog');
});

test('three days before: the plan is ticked, ordered with the keyboard, and a step is left out', async ({
  encore,
}) => {
  const page = await openAt(encore, threeDaysBefore(), threeDays);
  await expect(steps(page)).toHaveCount(9);
  await expect(page.getByRole('heading', { name: 'Today, Mon 9 Mar' })).toBeVisible();
  const first = steps(page).first();
  await first.getByRole('checkbox').check();
  await expect(page.getByText('2 of 9 ready').first()).toBeVisible();

  const second = steps(page).nth(0);
  await expect(second).toContainText('Read your notes');
  await second.getByRole('button', { name: /^More on/ }).press('Enter');
  await expect(second).toContainText('What they told you is your best source');
  await expect(second.getByRole('button', { name: 'Jeanne Knight' })).toBeVisible();
  await second.getByRole('button', { name: /^Move down/ }).press('Enter');
  await expect(steps(page).nth(1)).toContainText('Read your notes');
  // It moved to another day, and the focus moved with it.
  await expect(page.getByRole('button', { name: /^Move down: Read your notes/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps(page).nth(2)).toContainText('Read your notes');
  await page.reload();
  await expect(steps(page).nth(2)).toContainText('Read your notes');

  await steps(page)
    .nth(2)
    .getByRole('button', { name: /^More on/ })
    .click();
  await steps(page).nth(2).getByRole('button', { name: 'Leave out' }).click();
  await expect(steps(page)).toHaveCount(8);
  await page.getByText('Left out (1)').click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(steps(page)).toHaveCount(9);
});

test('three days before: what is known from round one, and what they told is not proposed', async ({
  encore,
}) => {
  const page = await openAt(encore, threeDaysBefore(), threeDays);
  const card = page.getByRole('region', { name: 'What you know from before' });
  await expect(card).toContainText('Dwell time in Antwerp is her big worry.');
  await expect(card).toContainText('Why I left Corvane: I rambled.');
  await expect(card).toContainText('The Rotterdam backlog, to Marguerite');
  await expect(card).toContainText('Daniel Strand, Priya Raman, Tom Abernathy');
  await expect(page.locator('.told')).toContainText('Marguerite, as you noted.');

  const question = page.locator('[data-item="question:who-decides"]');
  await question.getByRole('checkbox').check();
  await question.getByRole('button', { name: /^More on/ }).click();
  await question.getByRole('textbox', { name: 'What they said' }).fill('The board, next week');
  await question.getByLabel('They mean to decide by').fill('2026-03-20');
  await expect(page.getByRole('status').filter({ hasText: 'Encore reminds you' })).toBeVisible();
  await expect(question).toContainText('The board, next week');
  await expect(page.locator('.told').filter({ hasText: 'By Fri 20 Mar' })).toBeVisible();

  await page.getByText('Only if they raise it').click();
  await expect(page.getByText('What pay range do you have in mind?')).toHaveCount(0);
  await page.getByRole('button', { name: 'They raised it' }).click();
  await expect(page.getByText('What pay range do you have in mind?')).toBeVisible();
});

test('three hours before: a short plan, and only what still helps', async ({ encore }) => {
  const page = await openAt(encore, threeDaysBefore(), '2026-03-12T15:00:00Z');
  await expect(page.getByText('In 3 hours')).toBeVisible();
  await expect(steps(page)).toHaveCount(4);
  await expect(page.getByText('Read up on Wrenfield')).toHaveCount(0);
  await expect(steps(page).filter({ hasText: 'Try camera and link' })).toBeVisible();
});

test('round one unknown: a few words are asked for once, kept, and give evidence', async ({ encore }) => {
  const page = await openAt(encore, unknownRound(), threeDays);
  await page.getByText('Encore does not know your first round').waitFor();
  await page.getByRole('button', { name: 'Jot it down' }).click();
  await page.getByLabel('Whom you met').fill('Marguerite Okafor');
  await page.getByLabel('Their title').fill('VP operations');
  await page.getByLabel('What went badly, or stayed open').fill('I had no figure for the Ghent depot.');
  await page.getByLabel('Figures that were named').fill('She named 64,500 € a year.');
  await page.getByRole('button', { name: 'Keep' }).click();
  const card = page.getByRole('region', { name: 'What you know from before' });
  await expect(card).toContainText('Marguerite Okafor');
  await expect(card).toContainText('64,500 €: She named 64,500 € a year.');
  await expect(page.getByRole('link', { name: 'First interview' })).toBeVisible();
  await expect(page.locator('.reasons').first()).toContainText('I had no figure for the Ghent depot.');
  await expect(page.getByText('Encore does not know your first round')).toHaveCount(0);
});

test('round one unknown: after a no it stays quiet', async ({ encore }) => {
  const page = await openAt(encore, unknownRound(), threeDays);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Encore does not know your first round')).toHaveCount(0);
  await page.reload();
  await page.getByText('Your plan').waitFor();
  await expect(page.getByText('Encore does not know your first round')).toHaveCount(0);
});

test('a full day of six people: each with question and story, pauses, and one printed page', async ({
  encore,
}) => {
  const page = await openAt(encore, fullDay(), threeDays, 'day');
  await expect(page.locator('.meeting:not(.pause)')).toHaveCount(6);
  await expect(page.locator('.meeting.pause')).toHaveText([/30 minutes to breathe/]);
  const marguerite = page.locator('.meeting').filter({ hasText: 'Marguerite Okafor' });
  await expect(marguerite).toContainText('Can I manage you?');
  await expect(marguerite).toContainText('First six months');
  await marguerite.getByLabel('Story for Marguerite Okafor').selectOption('The Harbour Road rota');
  await marguerite.getByRole('checkbox', { name: 'I told it' }).check();
  await expect(page.getByText('Each seems to have an area of their own.')).toBeVisible();
  await expect(page.getByText('14 Quay Street', { exact: false }).first()).toBeVisible();
  await expect(page.locator('[data-item="tip:break"]')).toBeVisible();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);

  await page.goto(page.url().replace(/#.*/, '#/stories'));
  await expect(page.getByRole('link', { name: /^Told to Marguerite Okafor, Wrenfield/ })).toBeVisible();
});

test('a story told to the same person in round one is marked', async ({ encore }) => {
  const page = await openAt(encore, threeDaysBefore(), threeDays, 'day');
  const marguerite = page.locator('.meeting').filter({ hasText: 'Marguerite Okafor' });
  await marguerite.getByLabel('Story for Marguerite Okafor').selectOption('The Rotterdam backlog');
  await expect(marguerite).toContainText('You told it to this person before');
  const tom = page.locator('.meeting').filter({ hasText: 'Tom Abernathy' });
  await tom.getByLabel('Story for Tom Abernathy').selectOption('The Rotterdam backlog');
  await expect(tom).toContainText('Told to someone else before');
});

test('a final round on the phone, with somebody known', async ({ encore }) => {
  const page = await openAt(encore, phoneFinal(), threeDays);
  await expect(page.locator('.reasons').first()).toContainText('They call it the final round.');
  await expect(page.locator('.reasons')).toContainText(['To choose between finalists']);
  await expect(steps(page).filter({ hasText: 'Find a quiet place' })).toBeVisible();
  await expect(page.locator('.person').filter({ hasText: 'Marguerite' })).toContainText('met before');
  await page.getByText('More on this round').click();
  await expect(page.getByText('You meet the same people again.')).toBeVisible();
});

test('a leading role changes what is to be expected', async ({ encore }) => {
  const page = await openAt(encore, executiveRole(), threeDays);
  await page.getByText('More on this round').click();
  await expect(page.locator('[data-item="meaning:more-rounds"]')).toContainText('The Nest');
  await expect(page.locator('[data-item="meaning:offer-unlikely"]')).toBeVisible();
  await expect(page.locator('[data-item="meaning:about-half"]')).toHaveCount(0);
  await go(page, 'day');
  await expect(page.getByText('Open the link five minutes early', { exact: false })).toBeVisible();
});

test('a screening call does not count, unless the person says so', async ({ encore }) => {
  const page = await openAt(encore, screeningCall(), threeDays);
  await expect(page.locator('[data-item="meaning:screening"]')).toBeVisible();
  await expect(page.getByText('Not counted as a round')).toBeVisible();
  await page.getByRole('button', { name: 'Count it as a round' }).click();
  await expect(page.getByText('Not counted as a round')).toHaveCount(0);
  await page.getByRole('button', { name: 'It was only a short call' }).click();
  await expect(page.getByText('Not counted as a round')).toBeVisible();
});
