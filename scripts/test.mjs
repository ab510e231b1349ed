// `npm test`: every check and every test, one after the other, and one line at the end that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, ensureDependencies, ensureFirefox, root } from './needs.mjs';

ensureDependencies();
const browser = await ensureBrowser();
ensureFirefox();
const out = path.join(root, '.output/test');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const count = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => path.join(root, 'node_modules/.bin', name);

function run(command, args, env = {}) {
  const started = Date.now();
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ENCORE_BROWSER: browser, ...env },
    shell: process.platform === 'win32',
  });
  return { held: done.status === 0, seconds: ((Date.now() - started) / 1000).toFixed(0) };
}

/** One check that holds or does not. */
function check(name, command, args, env) {
  process.stdout.write(`\n── ${name}\n`);
  const { held, seconds } = run(command, args, env);
  count[held ? 'passed' : 'failed'] += 1;
  process.stdout.write(`── ${name}: ${held ? 'holds' : 'FAILED'} (${seconds} s)\n`);
  return held;
}

/** A test runner that writes a report; a runner that dies without one counts as one failure. */
function suite(name, command, args, env, report, read) {
  process.stdout.write(`\n── ${name}\n`);
  const { held, seconds } = run(command, args, env);
  let seen = { passed: 0, failed: 0, skipped: 0 };
  try {
    seen = read(JSON.parse(readFileSync(path.join(out, report), 'utf8')));
  } catch {
    seen.failed = 1;
  }
  if (!held && seen.failed === 0) seen.failed = 1;
  for (const key of Object.keys(count)) count[key] += seen[key];
  process.stdout.write(
    `── ${name}: ${seen.passed} passed, ${seen.failed} failed, ${seen.skipped} skipped (${seconds} s)\n`,
  );
}

const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
  skipped: report.numPendingTests + report.numTodoTests,
});
const fromPlaywright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

check('lint', bin('biome'), ['ci', '--error-on-warnings', '.']);
check('unused code', bin('knip'), []);
const prepared = check('build for Chrome', bin('wxt'), ['build']);
check('types', bin('tsc'), ['--noEmit']);
check('build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']);
const underTest = { ENCORE_TEST: '1' };
const built = [
  check('build under test', bin('wxt'), ['build'], underTest),
  check('build for Firefox under test', bin('wxt'), ['build', '-b', 'firefox', '--mv3'], underTest),
].every(Boolean);
for (const zone of ['America/Los_Angeles', 'Asia/Kolkata']) {
  const report = `unit-${zone.replace('/', '-')}.json`;
  suite(
    `unit and architecture, TZ=${zone}`,
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=.output/test/${report}`],
    { TZ: zone },
    report,
    fromVitest,
  );
}
if (prepared && built) {
  suite(
    'end to end',
    bin('playwright'),
    ['test'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: '.output/test/e2e.json' },
    'e2e.json',
    fromPlaywright,
  );
} else {
  count.failed += 1;
}

process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
process.exit(count.failed === 0 ? 0 : 1);
