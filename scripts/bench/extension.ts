import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the extension as the tests use it: it grants itself the mailbox that is measured. */
export function buildForTests(): void {
  const bin = path.join(root, 'node_modules/.bin/wxt');
  const env = { ...process.env, ENCORE_TEST: '1' };
  const { status } = spawnSync(bin, ['build'], { cwd: root, stdio: ['ignore', 'ignore', 2], env });
  if (status !== 0) throw new Error('Encore could not be built, see above.');
}

/** A real Chromium on a profile of its own; it has no extension unless its arguments name one. */
export async function openBrowser(executablePath: string, args: string[] = []) {
  const profile = mkdtempSync(path.join(tmpdir(), 'encore-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      ...args,
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A browser with Encore in it. */
export async function openExtension(executablePath: string) {
  const folder = path.join(root, '.output/chrome-mv3-test');
  const { context, close } = await openBrowser(executablePath, [
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ]);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The worker registers its scripts as it starts; a page opened before that would not have them.
  await worker.evaluate(async () => {
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
      await new Promise((done) => setTimeout(done, 20));
  });
  return { context, worker, own: `chrome-extension://${new URL(worker.url()).host}`, close };
}

export type Extension = Awaited<ReturnType<typeof openExtension>>;

/** The product's own reads as one script, to be run in a page of the extension. */
export async function scriptForExtension(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.ENCORE_TEST': 'false' },
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry: path.join(import.meta.dirname, 'in-extension.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The script to measure with could not be built.');
  return chunk.code;
}
