// read-page --url URL FILE.html: what the content scripts would read on that page, as one JSON line.
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { readJobPosting } from '../lib/job-board/read-job-posting';
import { thorough } from '../lib/job-board/thorough';
import { readAnnouncement } from '../lib/mailbox/read-announcement';
import { readMail } from '../lib/mailbox/read-mail';

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const given = process.argv.slice(2);
const at = given.indexOf('--url');
const url = at >= 0 ? given[at + 1] : undefined;
const file = given.find((_argument, index) => index !== at && index !== at + 1);
if (!url || !file) fail('Use: npm run --silent read-page -- --url URL FILE.html');
if (!URL.canParse(url)) fail(`${url} is not a web address.`);

let html = '';
try {
  html = readFileSync(file, 'utf8');
} catch {
  fail(`${file} cannot be read.`);
}

const view = new Window({
  url,
  settings: {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
  },
});
const page = new view.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
Object.assign(globalThis, { DOMParser: view.DOMParser });
const where = { href: url, hostname: new URL(url).hostname };

function read() {
  const posting = readJobPosting(page, where.href, thorough);
  if (posting) return { page: 'job', ...posting };
  const found = readAnnouncement(page, where, null) ?? readMail(page, where, null, 'on click');
  if (!found) return { page: 'nothing' };
  const { mail } = found;
  const messageId = mail.id.slice(mail.mailbox.length + 1);
  return { page: 'mail', ...mail, from: mail.from ?? { name: null, address: null }, messageId };
}

process.stdout.write(`${JSON.stringify(read())}\n`);
await view.happyDOM.close();
