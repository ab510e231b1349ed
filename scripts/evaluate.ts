// evaluate FILE.jsonl…: how well labelled mails are understood, and every miss with the clues it came from.
import 'temporal-polyfill/global';
import { findClues, understand } from '../lib/detect/index';
import { preparePage } from '../lib/detect/prepare/prepare-page';
import { isInvitation } from '../lib/model/is-invitation';
import { compareFields, type Gold, type Outcome } from './evaluate/compare';
import { compareDetails, compareNames, type Tally } from './evaluate/people';
import { calibration, type Judged, scoreBoolean, share, table } from './evaluate/tables';
import { readMails } from './rows';

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isShort = process.argv.includes('--short');
if (paths.length === 0) {
  process.stderr.write('Use: npm run evaluate -- FILE.jsonl … [--short]\n');
  process.exit(1);
}

type One = Judged & {
  id: string;
  language: string;
  group: string;
  label: string;
  gold: string;
  isHard: boolean;
};
const all: One[] = [];
const outcomes: (Outcome & { id: string })[] = [];
const misses: string[] = [];
const people: Record<'names' | 'titles' | 'addresses', (Tally & { id: string })[]> = {
  names: [],
  titles: [],
  addresses: [],
};
const started = performance.now();

for (const read of await readMails(paths)) {
  if ('error' in read) {
    process.stderr.write(`${read.id}: ${read.error}\n`);
    process.exitCode = 1;
    continue;
  }
  const { row, mail, id } = read;
  if (!row?.label) continue;
  const understanding = understand(mail);
  const { label, confidence } = understanding;
  const isGold = row.is_interview_invitation ?? false;
  const isFound = isInvitation(label);
  const group = String(row.group ?? row.source ?? '').split(' ')[0] as string;
  const isHard = row.confusable === true || (Array.isArray(row.hard) && row.hard.length > 0);
  all.push({
    id,
    isGold,
    isFound,
    confidence,
    language: row.lang ?? '',
    group,
    label,
    gold: row.label,
    isHard,
  });
  const alsoRight = Array.isArray(row.also_ok) ? row.also_ok.map(String) : [];
  if (label !== row.label && !alsoRight.includes(label)) {
    const clues = findClues(preparePage(mail)).flatMap((clue) =>
      clue.kind === 'label'
        ? [`      ${clue.value.label} ${clue.value.weight.toFixed(1)}: ${clue.quote}`]
        : [],
    );
    const mark = isGold === isFound ? '  ' : '!!';
    misses.push(
      `${mark} ${id} [${row.lang}] ${row.label} → ${label} (${confidence.toFixed(2)}) ${mail.subject}`,
      ...clues,
    );
  }
  const gold = (row.fields ?? {}) as Gold;
  // The times of the real rows are of another shape; what is compared there is company and role.
  // Rows whose fields nobody filled in say nothing of what is there to find.
  const isFilled =
    isGold ||
    Object.values(gold).some((value) => value !== null && !(Array.isArray(value) && value.length === 0));
  if (!isFilled) continue;
  outcomes.push(...compareFields(gold, understanding).map((one) => ({ ...one, id })));
  if (!isGold || !Array.isArray(gold.interviewers)) continue;
  people.names.push({ id, ...compareNames(gold.interviewers, understanding) });
  people.titles.push({ id, ...compareDetails('title', gold.interviewers, understanding) });
  people.addresses.push({ id, ...compareDetails('email', gold.interviewers, understanding) });
}

const spent = (performance.now() - started) / Math.max(1, all.length);
const groupsOf = (key: 'language' | 'group') => [...new Set(all.map((one) => one[key]))].sort();
const only = (keep: (one: One) => boolean) => all.filter(keep);
const print = (title: string, rows: string[][]) => process.stdout.write(table(title, rows));

const head = ['', 'mails', 'recall', 'precision', 'F1'];
print('The reader’s own interview, yes or no', [
  head,
  scoreBoolean('all', all),
  ...groupsOf('language').map((name) =>
    scoreBoolean(
      name,
      only((one) => one.language === name),
    ),
  ),
  ...groupsOf('group').map((name) =>
    scoreBoolean(
      name,
      only((one) => one.group === name),
    ),
  ),
]);
const hardNegatives = only(({ isGold, isHard }) => !isGold && isHard);
print('Other', [
  [
    'false alarms on hard negatives',
    share(hardNegatives.filter(({ isFound }) => isFound).length, hardNegatives.length),
  ],
  ['label exact', share(only(({ label, gold }) => label === gold).length, all.length)],
  ...(['names', 'titles', 'addresses'] as const).map((part) => {
    const sum = (count: 'right' | 'wanted' | 'found') =>
      people[part].reduce((all, one) => all + one[count], 0);
    return [`interviewers, ${part} F1`, share(2 * sum('right'), sum('wanted') + sum('found'))];
  }),
  ['milliseconds a mail', spent.toFixed(2)],
]);
print('Calibration', calibration(all));

const confused = new Map<string, number>();
for (const { label, gold } of all)
  if (label !== gold) confused.set(`${gold} → ${label}`, (confused.get(`${gold} → ${label}`) ?? 0) + 1);
print(
  'Labels taken for others',
  [...confused].sort((a, b) => b[1] - a[1]).map(([pair, count]) => [pair, String(count)]),
);

print('Fields', [
  ['', 'exact', 'lenient', 'wrong though stated'],
  ...[...new Set(outcomes.map(({ field }) => field))].sort().map((field) => {
    const these = outcomes.filter((one) => one.field === field);
    const count = (keep: (one: Outcome) => boolean) => these.filter(keep).length;
    return [
      field,
      share(
        count(({ exact }) => exact),
        these.length,
      ),
      share(
        count(({ lenient }) => lenient),
        these.length,
      ),
      String(count(({ misleads }) => misleads)),
    ];
  }),
]);

if (!isShort) {
  process.stdout.write(
    `\nMissed labels (!! where yes and no are mixed up), with their evidence\n${misses.join('\n')}\n`,
  );
  for (const part of ['names', 'titles', 'addresses'] as const)
    print(
      `Interviewers’ ${part}, missed and too many`,
      people[part]
        .filter(({ missed, extra }) => missed.length + extra.length > 0)
        .map(({ id, missed, extra }) => [
          id,
          `missed “${missed.join('”, “')}”`,
          `extra “${extra.join('”, “')}”`,
        ]),
    );
  const wrong = outcomes.filter(({ lenient }) => !lenient);
  print(
    'Missed fields',
    wrong.map(({ id, field, gold, got }) => [field, id, `“${gold}”`, `got “${got}”`]),
  );
}
