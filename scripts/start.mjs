// `npm start`: builds Encore, serves the demo on loopback, and opens a browser on it. Without a display it walks the way by itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser, ensureDependencies, giveUp, root } from './needs.mjs';

ensureDependencies();
const browser = await ensureBrowser();

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ENCORE_BROWSER: browser, ...env },
    shell: process.platform === 'win32',
  }).status;

process.stdout.write('Building Encore …\n');
const built = spawnSync(bin('wxt'), ['build'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, ENCORE_TEST: '1' },
  shell: process.platform === 'win32',
});
if (built.status !== 0) giveUp('Encore could not be built, see above.');
process.exit(run(bin('tsx'), ['scripts/demo/walk.ts', ...(isHeadless ? ['--headless'] : [])]) ?? 1);
