import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readJobPosting } from '../lib/job-board/read-job-posting';
import { thorough } from '../lib/job-board/thorough';
import { readAnnouncement } from '../lib/mailbox/read-announcement';
import { readMail } from '../lib/mailbox/read-mail';
import { type Expected, openPage, type Pair, pairsIn } from './fixture-pairs';

const ours = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures');
const shared = process.env.ENCORE_SHARED ? path.join(process.env.ENCORE_SHARED, 'fixtures') : null;

const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
const loose = (words: string | null | undefined) =>
  plain(words)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

function read({ html, url }: Pair) {
  const page = openPage(html, url);
  const posting = readJobPosting(page, url, thorough);
  if (posting) return { page: 'job' as const, posting };
  const where = { href: url, hostname: new URL(url).hostname };
  const found = readAnnouncement(page, where, null) ?? readMail(page, where, null, 'on click');
  return found ? { page: 'mail' as const, ...found } : { page: 'nothing' as const };
}

/** Every value that differs from what is expected, in words. */
function differences(pair: Pair): string[] {
  const found = read(pair);
  const want = pair.expected;
  if (want === null)
    return found.page === 'nothing'
      ? []
      : [`claimed a ${found.page}: ${JSON.stringify(found).slice(0, 300)}`];
  const wrong: string[] = [];
  const check = (field: keyof Expected, is: unknown, isRight: boolean) => {
    if (field in want && !isRight)
      wrong.push(`${field}: ${JSON.stringify(is)?.slice(0, 200)} instead of ${JSON.stringify(want[field])}`);
  };
  if (found.page === 'nothing') return ['read nothing'];
  if (found.page === 'mail') {
    const { mail } = found;
    check('subject', mail.subject, loose(mail.subject) === loose(want.subject));
    check('from_name', mail.from?.name, (mail.from?.name ?? null) === (want.from_name ?? null));
    check('from_email', mail.from?.address, (mail.from?.address ?? null) === (want.from_email ?? null));
    const isExact = want.date?.endsWith('Z') ?? false;
    check(
      'date',
      mail.sentAt,
      isExact ? Date.parse(mail.sentAt ?? '') === Date.parse(want.date ?? '') : mail.sentAt === null,
    );
    check('date_text', mail.sentAtText, plain(mail.sentAtText) === plain(want.date_text));
    check('body_start', mail.text, plain(mail.text).startsWith(plain(want.body_start)));
    check('message_id', mail.id, mail.id.endsWith(`:${want.message_id}`));
    check('events', mail.structured.length, mail.structured.length === want.events);
    const files = mail.attachments.map(({ name }) => name);
    check('attachments', files, files.join() === want.attachments?.join());
    check('broke', found.brokeAt, found.brokeAt === want.broke);
    for (const words of want.must_not_contain ?? [])
      if (mail.text.includes(words)) wrong.push(`the text holds “${words}”`);
    return wrong;
  }
  const { posting } = found;
  const salary = posting.salary;
  check('title', posting.title, plain(posting.title) === plain(want.title));
  check('company', posting.company, posting.company === (want.company ?? null));
  check(
    'locations',
    posting.locations,
    posting.locations.map(loose).sort().join('|') === (want.locations ?? []).map(loose).sort().join('|'),
  );
  check('workplace', posting.workplace, posting.workplace === want.workplace);
  check('employment_type', posting.employmentType, posting.employmentType === want.employment_type);
  check(
    'salary',
    salary,
    want.salary
      ? salary?.min === want.salary.min &&
          salary.max === want.salary.max &&
          salary.currency === want.salary.currency &&
          salary.period === want.salary.period
      : salary === null,
  );
  if (!want.date_posted?.startsWith('relative'))
    check('date_posted', posting.datePosted, posting.datePosted === want.date_posted);
  check(
    'description_start',
    posting.description,
    plain(posting.description).startsWith(plain(want.description_start)),
  );
  check('req_id', posting.requisitionId, posting.requisitionId === want.req_id);
  return wrong;
}

describe('our own saved pages', () => {
  it.each(pairsIn(ours))('$name', (pair) => {
    expect(differences(pair)).toEqual([]);
  });
});

describe('the shared saved pages', () => {
  it.skipIf(!shared)('are there', () => expect(shared && pairsIn(shared)).not.toHaveLength(0));
  it.each(shared ? pairsIn(shared) : [])('$name', (pair) => {
    expect(differences(pair)).toEqual([]);
  });
});
