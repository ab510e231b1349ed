// Opens the demo mailbox and job board with Encore beside them; headless, walks the whole way and says what it saw.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { serveDemo } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const extension = path.join(root, '.output/chrome-mv3-test');
const pictures = path.join(root, '.output/demo');
const isHeadless = process.argv.includes('--headless');
const say = (text: string) => process.stdout.write(`${text}\n`);

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const profile = mkdtempSync(path.join(tmpdir(), 'encore-demo-'));
const demo = await serveDemo(new Date());
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.ENCORE_BROWSER,
  headless: isHeadless,
  viewport: isHeadless ? { width: 1280, height: 800 } : null,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const own = `chrome-extension://${new URL(worker.url()).host}`;

// The worker registers its scripts as it starts; a mail opened before that would have to be loaded again.
await worker.evaluate(async () => {
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
    await new Promise((done) => setTimeout(done, 20));
});

let step = 0;
async function show(page: Page, title: string, lines: (string | null)[]): Promise<void> {
  step += 1;
  const file = `${String(step).padStart(2, '0')}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
  await page.screenshot({ path: path.join(pictures, file), fullPage: true });
  say(`\n${step}. ${title}`);
  for (const line of lines) if (line) say(`   ${line.replace(/\s+/g, ' ').trim()}`);
}

/** What stands there, as a reader sees it: the lines apart. */
async function words(place: Locator, between = ' · '): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are drawn are what is told
  const lines = (await place.innerText()).split('\n').map((line) => line.trim());
  return lines.filter(Boolean).join(between);
}

/** The fields of a card, a line each. */
const fields = async (page: Page): Promise<string[]> =>
  Promise.all((await page.locator('dl.fields > .field').all()).map((field) => words(field, ' ')));

async function openMail(id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${demo.url}/mail/${id}`);
  return page;
}

async function openOwn(name: string, width: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${own}/${name}`);
  return page;
}

const tabOf = (address: string) =>
  worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0,
    address,
  );

async function walk(): Promise<void> {
  const invitation = await openMail('second-interview');
  const bar = invitation.locator('encore-bar section');
  await bar.getByRole('button', { name: 'Save' }).waitFor();
  await show(invitation, 'An invitation is understood', [await words(bar.locator('p').first(), ' ')]);

  const popup = await openOwn(`popup.html?tab=${await tabOf(invitation.url())}`, 380);
  await popup.getByRole('button', { name: 'Save' }).waitFor();
  await popup.getByRole('button', { name: 'Words this came from: When' }).click();
  await show(popup, 'Each field with its words', await fields(popup));

  await invitation.bringToFront();
  await bar.getByRole('button', { name: 'Save' }).click();
  await invitation.locator('encore-bar').getByRole('button', { name: 'Undo' }).waitFor();
  await show(invitation, 'Saved', [await words(invitation.locator('encore-bar section p').first(), ' ')]);

  const moved = await openMail('moved');
  const change = moved.locator('encore-bar section');
  await change.getByRole('button', { name: 'Update' }).waitFor();
  await show(moved, 'A part of it has moved', [await words(change.locator('p').first(), ' ')]);
  await change.getByRole('button', { name: 'Update' }).click();
  await moved.locator('encore-bar').getByRole('button', { name: 'Undo' }).waitFor();

  const before = await openOwn('popup.html', 380);
  await before.getByRole('heading', { level: 1 }).waitFor();
  await show(before, 'What comes next', [
    await words(before.locator('.hero')),
    `To do: ${await words(before.locator('.card .tick').first())}`,
    ...(await Promise.all((await before.locator('table.days tr').all()).map((row) => words(row, '  ')))),
  ]);

  const over = await openMail('first-interview');
  await over.locator('encore-bar').getByRole('button', { name: 'Save' }).click();
  await over.locator('encore-bar').getByRole('button', { name: 'Undo' }).waitFor();
  const letters = await openOwn('popup.html', 380);
  await letters.getByRole('button', { name: 'Write' }).first().waitFor();
  await show(
    letters,
    'One clock for each person',
    await Promise.all(
      (await letters.locator('.card.flush .row > div:not(.buttons)').all()).map((row) => words(row)),
    ),
  );

  const desk = await openOwn('dashboard.html#/letters', 1280);
  await desk.locator('.letters a').first().click();
  await desk.getByRole('textbox').first().waitFor();
  await show(desk, 'A letter is drafted', [await desk.getByRole('heading', { level: 1 }).textContent()]);

  const listing = await context.newPage();
  await listing.goto(`${demo.url}/jobs/oriel`);
  const panel = await openOwn(`sidepanel.html?tab=${await tabOf(listing.url())}`, 360);
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('status').getByText('Saved').waitFor();
  await show(panel, 'A listing beside its page', await fields(panel));

  const board = await openOwn('dashboard.html#/board', 1280);
  await board.locator('article.job').nth(2).waitFor();
  await show(board, 'The board', await board.locator('article.job h3').allTextContents());

  const ordinary = await openMail('newsletter');
  await ordinary.locator('article').waitFor();
  const count = await board.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('encore');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('readings').objectStore('readings').count();
          asking.onsuccess = () => done(asking.result);
        };
      }),
  );
  say(`\nA newsletter was opened too: nothing of it was kept (${count} readings, all of interviews).`);
}

if (isHeadless) {
  try {
    await walk();
    say(`\nThe whole way held. Pictures: ${path.relative(process.cwd(), pictures)}`);
  } catch (error) {
    say(
      `\nThe way broke at step ${step + 1}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    process.exitCode = 1;
  } finally {
    await context.close();
    demo.close();
    rmSync(profile, { recursive: true, force: true });
  }
} else {
  const [first] = context.pages();
  await (first ?? (await context.newPage())).goto(`${demo.url}/mail/second-interview`);
  const jobs = await context.newPage();
  await jobs.goto(`${demo.url}/jobs`);
  await context.pages()[0]?.bringToFront();
  say(`The demo mailbox: ${demo.url}/mail\nThe demo job board: ${demo.url}/jobs\nClose the browser to end.`);
  await new Promise<void>((done) => context.on('close', () => done()));
  demo.close();
  rmSync(profile, { recursive: true, force: true });
}
