// detect PATH…: what Encore understands of each mail, one JSON line each.
import 'temporal-polyfill/global';
import { understand } from '../lib/detect/index';
import { lineOf } from './line-of';
import { readMails } from './rows';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('Use: npm run --silent detect -- FILE.eml | FILE.jsonl | FOLDER …\n');
  process.exit(1);
}

let failed = false;
for (const read of await readMails(paths)) {
  if ('error' in read) {
    failed = true;
    process.stdout.write(`${JSON.stringify({ id: read.id, error: read.error })}\n`);
  } else {
    process.stdout.write(`${JSON.stringify(lineOf(read.id, understand(read.mail)))}\n`);
  }
}
process.exitCode = failed ? 1 : 0;
