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
  /** Opens one of Encore’s own pages in a tab. */
  open: (page: string) => Promise<Page>;
  /** Tells every part of Encore which moment it is. */
  setNow: (instant: string) => Promise<void>;
  /** Asks the background as an own page would. */
  ask: <T>(name: string, input: unknown) => Promise<T>;
  /** Ends the background worker as the browser does when it idles. */
  killWorker: () => Promise<void>;
};

export async function startEncore(
  build: Build,
  options: Parameters<typeof launch>[1] = {},
): Promise<Encore & { profile: string }> {
  const { context, id, profile } = await launch(build, options);
  let told: string | null = null;
  const worker = async () =>
    context.serviceWorkers().find((one) => one.url().includes(id)) ??
    (await context.waitForEvent('serviceworker'));
  const open = async (page: string) => {
    const made = await context.newPage();
    if (told) await made.addInitScript((instant) => Object.assign(globalThis, { encoreNow: instant }), told);
    await made.goto(`chrome-extension://${id}/${page}`);
    return made;
  };
  const encore: Encore = {
    context,
    id,
    worker,
    open,
    setNow: async (instant) => {
      told = instant;
      await (await worker()).evaluate((moment) => Object.assign(globalThis, { encoreNow: moment }), instant);
    },
    ask: async <T>(name: string, input: unknown): Promise<T> => {
      const page = await open('dashboard.html#/settings');
      const reply = await page.evaluate(([ask, given]) => chrome.runtime.sendMessage({ ask, input: given }), [
        name,
        input,
      ] as const);
      await page.close();
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
      // It is gone from the list, or back already: then it has forgotten the mark.
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
  return { ...encore, profile };
}

/** Tests with a running Encore each, of the build under test. */
export const test = base.extend<{ encore: Encore }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  encore: async ({}, use) => {
    const encore = await startEncore('test');
    await use(encore);
    await encore.context.close();
    rmSync(encore.profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
