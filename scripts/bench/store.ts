import type { Page } from '@playwright/test';
import { type Extension, openExtension, scriptForExtension } from './extension';
import type { InExtension } from './in-extension';
import { median } from './median';

const now = '2026-03-10T09:00:00Z';
const openings = 17;

declare const encoreBench: InExtension;

/** Notes when the first heading of the page has been drawn. */
function noteFirstHeading(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // After the frame: the heading is on the screen.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => document.documentElement.setAttribute('data-drawn', String(performance.now()));
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function timeOfPopup({ context, own }: Extension): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript((moment) => Object.assign(globalThis, { encoreNow: moment }), now);
  await page.addInitScript(noteFirstHeading);
  await page.goto(`${own}/popup.html`);
  const drawn = await page.waitForFunction(() => document.documentElement.getAttribute('data-drawn'));
  const time = Number(await drawn.jsonValue());
  await page.close();
  return time;
}

/** One store after the other, again and again: whatever else the machine does meanwhile falls on both alike. */
async function timesInTurn(stores: Extension[]): Promise<number[]> {
  const times: number[][] = stores.map(() => []);
  for (let run = 0; run < openings; run += 1)
    for (const [index, store] of stores.entries()) times[index]?.push(await timeOfPopup(store));
  // The first two warm the browser up.
  return times.map((own) => median(own.slice(2)));
}

async function withPage<T>({ context, own }: Extension, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto(`${own}/dashboard.html#/settings`);
  await page.evaluate(await scriptForExtension());
  const done = await work(page);
  await page.close();
  return done;
}

/** Popup and reminders on an empty store, on 1 000 and on 10 000 applications with three interviews each. */
export async function measureStore(extension: Extension, executablePath: string) {
  const fillAndDerive = (applications: number) =>
    withPage(extension, async (page) => {
      await page.evaluate(([count, at]) => encoreBench.fill(count, at), [applications, now] as const);
      return await page.evaluate((at) => encoreBench.derive(at), now);
    });
  const small = await fillAndDerive(1_000);
  const large = await fillAndDerive(10_000);
  const empty = await openExtension(executablePath);
  const [emptyPopup = 0, fullPopup = 0] = await timesInTurn([empty, extension]);
  await empty.close();
  return { emptyPopup, fullPopup, small, large };
}
