// bench: what ships and how long it takes, beside what it may be and beside what others take.
import 'temporal-polyfill/global';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtReader } from './bench/built-reader';
import { buildForTests, openExtension } from './bench/extension';
import { measureSizes, rivalKB, wordsOf } from './bench/sizes';
import { measureStore } from './bench/store';
import { measureThread } from './bench/thread';
import { measureUnderstanding, measureWorst } from './bench/understanding';
import { findBrowser } from './needs.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, '.output/chrome-mv3');
const wxt = path.join(root, 'node_modules/.bin/wxt');
spawnSync(wxt, ['build'], { cwd: root, stdio: ['ignore', 'ignore', 2] });
if (!existsSync(path.join(out, 'manifest.json'))) throw new Error('Encore could not be built, see above.');

const say = (text: string) => process.stdout.write(`${text}\n`);
let isOver = false;
const line = (name: string, value: number, most: number, unit: string) => {
  if (value > most) isOver = true;
  const share = most === 0 ? '' : `   ${(value / most).toFixed(2)} of it`;
  say(`${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}   at most ${most} ${unit}${share}`);
};

say('What ships (gzip)');
const sizes = measureSizes(out);
for (const { name, kB, most } of sizes) line(name, kB, most, 'kB');
say(`words that the background loads when first asked: ${wordsOf(out).toFixed(1)} kB`);
const script = sizes[0]?.kB ?? 0;
say(`InboxSDK in a mail page: ${rivalKB} kB (Encore’s script is ${(script / rivalKB).toFixed(2)} of it)`);

say('\nUnderstanding one mail (medians)');
const understand = await builtReader();
const times = measureUnderstanding(understand);
line('2 kB', times.small, 3, 'ms');
line('100 kB', times.large, 25, 'ms');
const worst = measureWorst(understand);
line(`worst of 100 kB made to hurt (${worst.name})`, worst.ms, 150, 'ms');
say(
  `chrono alone, dates only, 2 kB: ${times.chronoSmall.toFixed(2)} ms (Encore takes ${(times.small / times.chronoSmall).toFixed(1)} ×)`,
);
say(
  `compromise-dates alone, 2 kB: ${times.compromiseSmall.toFixed(1)} ms (Encore takes ${(times.small / times.compromiseSmall).toFixed(2)} ×)`,
);

const browser = await findBrowser();
if (browser) {
  buildForTests();
  const extension = await openExtension(browser);

  say('\nOne mail opened in a Gmail thread of 200 (main thread, medians)');
  const thread = await measureThread(extension, browser);
  line('while nothing is opened', thread.idle, 0, 'ms');
  line('content script on opening', thread.opening, 8, 'ms');
  say(`more memory in the page: ${thread.memory.toFixed(1)} MB`);

  say('\nPopup to its first heading drawn; 10 000 applications, 30 000 interviews (medians)');
  const store = await measureStore(extension, browser);
  say(`empty store: ${store.emptyPopup.toFixed(0)} ms`);
  line('full store', store.fullPopup, 150, 'ms');
  line('full store, of an empty one', store.fullPopup / store.emptyPopup, 1.3, '× ');

  say('\nDeriving all reminders (median)');
  line('10 000 applications', store.large.ms, 50, 'ms');
  line('rows read, of those with 1 000 applications', store.large.rows / store.small.rows, 1.1, '× ');
  say(`rows read: ${store.small.rows} with 1 000 applications, ${store.large.rows} with 10 000`);
  await extension.close();
} else {
  say('\nNo Chromium is on this machine, so nothing was measured in one: name one in ENCORE_BROWSER.');
}
process.exitCode = isOver ? 1 : 0;
