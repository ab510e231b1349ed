import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** Which build: `test` grants itself the hosts and takes its time from outside; `shipped` is what people get. */
type Build = 'test' | 'shipped';
const folders: Record<Build, string> = { test: '.output/chrome-mv3-test', shipped: '.output/chrome-mv3' };

export const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with the built extension in it, on a profile of its own unless one is given. */
export async function launch(
  build: Build,
  options: { profile?: string; args?: string[]; locale?: string; timezoneId?: string } = {},
) {
  const folder = path.join(root, folders[build]);
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'encore-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.ENCORE_BROWSER ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: options.locale ?? 'en-GB',
    timezoneId: options.timezoneId ?? 'Europe/London',
    env: { ...process.env, TZ: options.timezoneId ?? 'Europe/London', LANGUAGE: options.locale ?? 'en-GB' },
    args: [
      ...quietArguments,
      `--lang=${options.locale ?? 'en-GB'}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return { context, worker, id, profile };
}

/** A running Encore. */
export type Encore = {
  context: BrowserContext;
  id: string;
  worker: () => Promise<Worker>;
  /** Opens one of Encore’s own pages in a tab, with a script of its own before the page’s where one is given. */
  open: (page: string, before?: () => void) => Promise<Page>;
  /** Tells every part of Encore which moment it is. */
  setNow: (instant: string) => Promise<void>;
  /** Asks the background as an own page would. */
  ask: <T>(name: string, input: unknown) => Promise<T>;
  /** Ends the background worker as the browser does when it idles. */
  killWorker: () => Promise<void>;
};

type Launched = Awaited<ReturnType<typeof launch>>;

/** The tab that every browser opens with, on a file of the extension: it asks, and nobody looks at it. */
async function askingPage({ context, id }: Launched): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  const address = `chrome-extension://${id}/manifest.json`;
  if (page.url() !== address) await page.goto(address);
  return page;
}

/** What a test does with a browser that runs; it knows of no moment that another test told. */
function encoreIn({ context, id, asking }: Launched & { asking: Page }): Encore {
  let told: string | null = null;
  const worker = async () =>
    context.serviceWorkers().find((one) => one.url().includes(id)) ??
    (await context.waitForEvent('serviceworker'));
  return {
    context,
    id,
    worker,
    open: async (page, before) => {
      const made = await context.newPage();
      if (told)
        await made.addInitScript((instant) => Object.assign(globalThis, { encoreNow: instant }), told);
      if (before) await made.addInitScript(before);
      await made.goto(`chrome-extension://${id}/${page}`);
      return made;
    },
    setNow: async (instant) => {
      told = instant;
      await (await worker()).evaluate((moment) => Object.assign(globalThis, { encoreNow: moment }), instant);
    },
    ask: async <T>(name: string, input: unknown): Promise<T> => {
      const reply = await asking.evaluate(
        ([ask, given]) => chrome.runtime.sendMessage({ ask, input: given }),
        [name, input] as const,
      );
      if (reply?.error) throw new Error(reply.error);
      return reply.answer as T;
    },
    killWorker: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      const running = async () =>
        (await session?.send('Target.getTargets'))?.targetInfos.find(
          ({ type, url }) => type === 'service_worker' && url.includes(id),
        );
      const target = await running();
      if (!session || !target) throw new Error('There was no worker to end.');
      const marked = await worker();
      await marked.evaluate(() => Object.assign(globalThis, { ended: true }));
      await session.send('Target.closeTarget', { targetId: target.targetId });
      // No event tells of it while Playwright holds on to the worker. It is gone from the list, or back already: then it
      // has forgotten the mark.
      const isGone = async () =>
        !(await running()) ||
        (await Promise.race([
          marked.evaluate(() => !('ended' in globalThis)).catch(() => false),
          new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 200)),
        ]));
      for (let tries = 0; !(await isGone()); tries += 1) {
        if (tries > 50) throw new Error('The worker would not end.');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await session.detach();
    },
  };
}

export async function startEncore(
  build: Build,
  options: Parameters<typeof launch>[1] = {},
): Promise<Encore & { profile: string }> {
  const launched = await launch(build, options);
  return { ...encoreIn({ ...launched, asking: await askingPage(launched) }), profile: launched.profile };
}

/** Makes a browser as it was before anything was done in it: no other page, nothing kept, told or due. */
async function forgetAll({ context, id }: Launched, asking: Page): Promise<void> {
  for (const page of context.pages()) if (page !== asking) await page.close();
  await context.unrouteAll();
  const worker = context.serviceWorkers().find((one) => one.url().includes(id));
  await worker?.evaluate(() => Reflect.deleteProperty(globalThis, 'encoreNow'));
  await asking.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      const clearing = db.transaction(db.objectStoreNames, 'readwrite');
      await Promise.all(
        Array.from(db.objectStoreNames, (table) => done(clearing.objectStore(table).clear())),
      );
      db.close();
    }
    for (const told of Object.keys(await chrome.notifications.getAll()))
      await chrome.notifications.clear(told);
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
  });
}

type Standing = { launched: Launched; asking: Page };

/** Tests with a running Encore, of the build under test: one browser after the other’s test, and nothing left in it. */
export const test = base.extend<{ encore: Encore }, { standing: Standing }>({
  standing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const launched = await launch('test');
      await use({ launched, asking: await askingPage(launched) });
      await launched.context.close();
      rmSync(launched.profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  encore: async ({ standing: { launched, asking } }, use) => {
    await forgetAll(launched, asking);
    await use(encoreIn({ ...launched, asking }));
  },
});

export { expect } from '@playwright/test';
