// evaluate FILE.jsonl…: precision, recall and field accuracies over labelled rows, and every miss with its clues.
import 'temporal-polyfill/global';
import { findClues, understand } from '../lib/detect/index';
import { preparePage } from '../lib/detect/prepare/prepare-page';
import { isInvitation, type Label } from '../lib/model/understanding';
import { lineOf } from './line-of';
import { type Row, readMails } from './rows';

type Line = ReturnType<typeof lineOf> & {
  meetings?: { start: string | null }[];
  interviewers?: { name: string | null }[];
};
type Seen = { row: Row; line: Line; label: Label; confidence: number; clues: string[] };

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('Use: npm run evaluate -- FILE.jsonl …\n');
  process.exit(1);
}

const plain = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(3));
const say = (text: string) => process.stdout.write(`${text}\n`);

const seen: Seen[] = [];
for (const read of await readMails(paths)) {
  if ('error' in read || !read.row?.label) continue;
  const understanding = understand(read.mail);
  const clues = findClues(preparePage(read.mail)).flatMap((clue) =>
    clue.kind === 'label'
      ? [`${clue.value.label} ${clue.value.weight.toFixed(1)} “${clue.quote.slice(0, 60)}”`]
      : [],
  );
  seen.push({
    row: read.row,
    line: lineOf(read.id, understanding) as Line,
    label: understanding.label,
    confidence: understanding.confidence,
    clues,
  });
}

function table(title: string, groups: Map<string, Seen[]>): void {
  say(`\n${title.padEnd(28)} mails  precision  recall  label`);
  for (const [name, rows] of groups) {
    const gold = rows.filter(({ row }) => row.is_interview_invitation);
    const claimed = rows.filter(({ label }) => isInvitation(label));
    const both = claimed.filter(({ row }) => row.is_interview_invitation).length;
    const exact = rows.filter(({ row, label }) => row.label === label).length;
    say(
      `${name.slice(0, 27).padEnd(28)} ${String(rows.length).padStart(5)}  ${share(both, claimed.length).padStart(9)}  ${share(both, gold.length).padStart(6)}  ${share(exact, rows.length)}`,
    );
  }
}

const by = (key: (one: Seen) => string) =>
  Map.groupBy
    ? Map.groupBy(seen, key)
    : seen.reduce(
        (groups, one) => groups.set(key(one), [...(groups.get(key(one)) ?? []), one]),
        new Map<string, Seen[]>(),
      );
table('all', new Map([['all', seen]]));
table(
  'language',
  by(({ row }) => row.lang ?? 'unknown'),
);

say('\nfield                          right  of  share');
const fields: [string, (row: Row) => unknown, (line: Line) => unknown][] = [
  ['company', (row) => row.fields?.company, (line) => line.company],
  ['role', (row) => row.fields?.role, (line) => line.role],
  ['round', (row) => row.fields?.round, (line) => line.round],
  ['kind', (row) => row.fields?.kind, (line) => line.kind],
  ['place', (row) => row.fields?.place, (line) => line.place],
  ['link', (row) => row.fields?.link, (line) => line.link],
  ['decision by', (row) => row.fields?.decision_by, (line) => line.decisionBy],
];
for (const [name, gold, got] of fields) {
  const asked = seen.filter(({ row, label }) => gold(row) && label !== 'none');
  const right = asked.filter(({ row, line }) => plain(gold(row)) === plain(got(line))).length;
  say(
    `${name.padEnd(30)} ${String(right).padStart(5)} ${String(asked.length).padStart(3)}  ${share(right, asked.length)}`,
  );
}
const starts = seen.flatMap(({ row, line }) =>
  ((row.fields?.meetings ?? []) as { start: string }[]).map(({ start }) =>
    (line.meetings ?? []).some((meeting) => meeting.start === start),
  ),
);
say(
  `${'start of each meeting'.padEnd(30)} ${String(starts.filter(Boolean).length).padStart(5)} ${String(starts.length).padStart(3)}  ${share(starts.filter(Boolean).length, starts.length)}`,
);

say('\nconfidence   mails   are invitations');
for (let low = 0; low < 1; low += 0.1) {
  const rows = seen.filter(({ confidence }) => confidence >= low && (confidence < low + 0.1 || low > 0.89));
  say(
    `${low.toFixed(1)}–${(low + 0.1).toFixed(1)}      ${String(rows.length).padStart(5)}   ${share(rows.filter(({ row }) => row.is_interview_invitation).length, rows.length)}`,
  );
}

say('\nmisses');
for (const { row, label, confidence, clues } of seen) {
  if (row.label === label) continue;
  const isGrave = Boolean(row.is_interview_invitation) !== isInvitation(label);
  say(
    `${isGrave ? '!' : ' '} ${row.id}  ${row.label} → ${label} (${confidence.toFixed(2)})  ${row.subject ?? ''}`,
  );
  if (isGrave) say(`    ${clues.join(' · ')}`);
}
