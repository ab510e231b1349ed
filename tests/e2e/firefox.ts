import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from '../../scripts/needs.mjs';
import { freePort } from '../webmail/webmail';
import { speakTo } from './marionette';
import { serveHosts } from './own-hosts';

const root = path.resolve(import.meta.dirname, '../..');
const addonId = 'encore@example.invalid';
const ownHost = '3f0c1f0e-6c1d-4d0e-9a51-7d1c2b8a9e44';
/** As in Chromium: `test` grants itself the hosts and takes its time from outside; `shipped` is what people get. */
const folders = { test: '.output/firefox-mv3-test', shipped: '.output/firefox-mv3' };

/** Why there is nothing to drive here, or null. */
export function whyNoFirefox(): string | null {
  return findFirefox() ? null : 'no Firefox is on this machine (ENCORE_FIREFOX names one)';
}

/** Firefox asks nothing of its own, and *Turn on* is granted without its prompt. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.locale.requested': 'en-GB',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
};

/** Where a page stands in the window, as a script of the browser’s own finds it. */
const places = {
  tab: 'window.gBrowser.selectedBrowser',
  panelWindow: `[...Services.wm.getEnumerator('navigator:browser')].map(({ gBrowser }) => gBrowser.selectedBrowser).find(({ currentURI }) => currentURI.spec.includes('/sidepanel.html?'))`,
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  sidebar: `document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')`,
};

/** The first button with these words, in the page or in what Encore shows there. */
const findButton = `
  const [words] = arguments;
  const roots = [document, ...[...document.querySelectorAll('encore-bar, encore-button')].map(({ shadowRoot }) => shadowRoot)];
  const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
  return buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(words)) ?? null;`;

/** Firefox with the built extension in it, on a profile of its own. `now` is told to every page of Encore’s. */
export async function startFirefox(build: keyof typeof folders, now: string) {
  const command = findFirefox();
  const folder = path.join(root, folders[build]);
  if (!command || !existsSync(folder)) throw new Error(`There is no Firefox, or no ${folders[build]}.`);
  const hosts = await serveHosts();
  const port = await freePort();
  const profile = mkdtempSync(path.join(tmpdir(), 'encore-firefox-'));
  const settings = {
    ...quiet,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: ownHost }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': hosts.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': hosts.port,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless'];
  const firefox = spawn(command, [...flags, '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, TZ: 'Europe/London', MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  process.once('exit', () => firefox.kill('SIGKILL'));
  const { send, close } = await speakTo(port);
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await send('Marionette:SetContext', { value: 'chrome' });

  /** Runs a script in the browser’s own window. */
  const inBrowser = async <T>(script: string, ...args: unknown[]): Promise<T> => {
    const whole = `
      const done = arguments[arguments.length - 1];
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { document } = window;
      const { extension } = WebExtensionPolicy.getByID('${addonId}') ?? {};
      (async (...arguments) => { ${script} })(...arguments)
        .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const { value: said } = await send<{ value: { value: T; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script: whole,
        args,
        sandbox: 'system',
      },
    );
    if (said.error) throw new Error(said.error);
    return said.value;
  };
  /** A page in one of the window’s places, reached as Marionette reaches a tab. */
  const view = (place: keyof typeof places) => {
    const actor = `const actor = (${places[place]})?.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      // A page that is just being replaced has nothing to say yet.
      const run = (script, ...args) => actor?.executeScript(script, args, { timeout: 10_000, sandboxName: null, newSandbox: true })
        .catch((error) => { if (error.name !== 'AbortError') throw error; return null; });`;
    return {
      /** The value of an expression in that page; null where there is none. */
      read: <T>(expression: string) =>
        inBrowser<T>(`${actor} return run(arguments[0]);`, `return ${expression}`),
      /** A real click of the mouse on the first button with these words; false where there is none. */
      click: (words: string) =>
        inBrowser<boolean>(
          `${actor} const button = await run(arguments[0], arguments[1]);
          if (button) await actor.clickElement(button, { toJSON: () => ({ 'moz:webdriverClick': true }) });
          return Boolean(button);`,
          findButton,
          words,
        ),
      photograph: async (file: string) =>
        writeFileSync(
          file,
          Buffer.from(
            await inBrowser<string>(`${actor} return actor.takeScreenshot(null, 0, false, false);`),
            'base64',
          ),
        ),
    };
  };
  const goTo = async (url: string) => {
    await send('Marionette:SetContext', { value: 'content' });
    // From a page of the same address but for the hash, going there would be no load.
    await send('WebDriver:Navigate', { url: 'about:blank' });
    await send('WebDriver:Navigate', { url });
    await send('Marionette:SetContext', { value: 'chrome' });
  };
  const tellTime = `Services.obs.addObserver({ observe: (page) => {
    if (page.location?.protocol === 'moz-extension:') Cu.waiveXrays(page).encoreNow = ${JSON.stringify(now)};
  } }, 'content-document-global-created')`;
  await inBrowser(
    'Services.ppmm.loadProcessScript(arguments[0], true);',
    `data:application/javascript,${encodeURIComponent(tellTime)}`,
  );
  await send('Addon:Install', { path: folder, temporary: true });
  return {
    tab: view('tab'),
    popup: view('popup'),
    sidebar: view('sidebar'),
    panelWindow: view('panelWindow'),
    /** Opens a page of ours at a stranger’s address. */
    openAt: async (url: string, html: string) => {
      hosts.put(url, html);
      await goTo(url);
    },
    /** Opens one of Encore’s own pages in the tab. */
    openOwn: (page: string) => goTo(`moz-extension://${ownHost}/${page}`),
    /** Presses Encore’s button in the toolbar. */
    pressAction: () =>
      inBrowser(`const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
        Management.global.browserActionFor(extension).triggerAction(window);`),
    closePopup: () => inBrowser(`${places.popup}?.closest('panel')?.hidePopup();`),
    isSidebarOpen: () => inBrowser<boolean>('return window.SidebarController.isOpen;'),
    /** Ends the event page as Firefox does when it idles. */
    endBackground: () => inBrowser('await extension.terminateBackground();'),
    backgroundState: () => inBrowser<string>('return extension.backgroundState;'),
    close: async () => {
      const ended = new Promise((resolve) => firefox.on('exit', resolve));
      firefox.kill('SIGKILL');
      await ended;
      close();
      hosts.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
export type Firefox = Awaited<ReturnType<typeof startFirefox>>;
