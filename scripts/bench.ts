// bench: what ships and how long it takes, beside what it may be and beside what reads dates alone.
import 'temporal-polyfill/global';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { measureSizes } from './bench/sizes';
import { measureUnderstanding, measureWorst } from './bench/understanding';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, '.output/chrome-mv3');
if (!existsSync(path.join(out, 'manifest.json')))
  spawnSync(path.join(root, 'node_modules/.bin/wxt'), ['build'], { cwd: root, stdio: ['ignore', 2, 2] });

const say = (text: string) => process.stdout.write(`${text}\n`);
let isOver = false;
const line = (name: string, value: number, most: number, unit: string) => {
  if (value > most) isOver = true;
  say(
    `${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}   at most ${most} ${unit}   ${(value / most).toFixed(2)} of it`,
  );
};

say('What ships (gzip)');
for (const { name, kB, most } of measureSizes(out)) line(name, kB, most, 'kB');

say('\nUnderstanding one mail (medians)');
const times = measureUnderstanding();
line('2 kB', times.small, 3, 'ms');
line('100 kB', times.large, 25, 'ms');
const worst = measureWorst();
line(`worst of 100 kB made to hurt (${worst.name})`, worst.ms, 150, 'ms');
say(
  `chrono alone, dates only, 2 kB: ${times.chronoSmall.toFixed(2)} ms (Encore takes ${(times.small / times.chronoSmall).toFixed(1)} ×)`,
);
say(
  `compromise-dates alone, 2 kB: ${times.compromiseSmall.toFixed(1)} ms (Encore takes ${(times.small / times.compromiseSmall).toFixed(2)} ×)`,
);
process.exitCode = isOver ? 1 : 0;
