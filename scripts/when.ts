// when FILE.jsonl: the one event that each mail speaks of, one JSON line each.
import 'temporal-polyfill/global';
import { when } from '../lib/detect/when';
import { readMails } from './rows';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('Use: npm run --silent when -- FILE.jsonl\n');
  process.exit(1);
}

for (const read of await readMails(paths)) {
  if ('error' in read) process.exitCode = 1;
  const said = 'error' in read ? { error: read.error } : when(read.mail);
  process.stdout.write(`${JSON.stringify({ id: read.id, ...said })}\n`);
}
