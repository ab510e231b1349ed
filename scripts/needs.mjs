// What the commands need before they can run, on a machine that has only git, Node and npm. No dependencies, quiet on stdout.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the command with one sentence. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Encore needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** Installs the dependencies where they are missing or older than the lock file. */
export function ensureDependencies() {
  const mark = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs - 60_000) return;
  process.stderr.write('Installing dependencies …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) giveUp('The dependencies could not be installed: `npm ci` failed, see above.');
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(homedir(), 'AppData/Local/Chromium/Application/chrome.exe'),
];

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const place = chromium.executablePath();
  return existsSync(place) ? place : null;
}

/** Path of a Chromium that loads unpacked extensions (branded Chrome no longer does), or null. */
export async function findBrowser() {
  const named = process.env.ENCORE_BROWSER;
  if (named)
    return existsSync(named) ? named : giveUp(`ENCORE_BROWSER names ${named}, but nothing is there.`);
  return usualPlaces.find((place) => existsSync(place)) ?? (await playwrightsOwn());
}

const usualFirefoxes = [
  '/usr/bin/firefox-esr',
  // Ubuntu’s starts a snap, which sees neither profiles nor add-ons outside its own folders.
  ...(existsSync('/snap/bin/firefox') ? [] : ['/usr/bin/firefox']),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox, or null. */
export function findFirefox() {
  const named = process.env.ENCORE_FIREFOX;
  if (named)
    return existsSync(named) ? named : giveUp(`ENCORE_FIREFOX names ${named}, but nothing is there.`);
  return usualFirefoxes.find((place) => existsSync(place)) ?? null;
}

function installDebians(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  process.stderr.write(`Installing Debian’s ${name} …\n`);
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', name], options);
    return true;
  } catch {
    return false;
  }
}

function installPlaywrights() {
  process.stderr.write('Installing Playwright’s Chromium …\n');
  const done = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
  });
  return done.status === 0;
}

/** Finds a browser, or installs one; ends the command with one sentence where neither is to be had. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (installDebians('chromium') || installPlaywrights()) {
    const installed = await findBrowser();
    if (installed) return installed;
  }
  return giveUp(
    'No Chromium is on this machine and none could be installed. Install Chromium, or name one in ENCORE_BROWSER, and run this again.',
  );
}

/** Finds a Firefox, or installs Debian’s; null where there is none: what needs it is skipped then. */
export function ensureFirefox() {
  return findFirefox() ?? (installDebians('firefox-esr') ? findFirefox() : null);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureDependencies();
