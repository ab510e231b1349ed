// train [--check]: learns the weights of the label judgement from the mails of tests/fixtures/mails, then which words name
// something (train-named). With --check nothing is written: each file is judged by what the others teach, which is how
// mails of new writers will fare.
import 'temporal-polyfill/global';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findStatedClues } from '../lib/detect/index';
import { featuresOf } from '../lib/detect/learned/features';
import { judge } from '../lib/detect/learned/judge';
import { preparePage } from '../lib/detect/prepare/prepare-page';
import { decideLabel } from '../lib/detect/refine/decide-label';
import { decideByClues } from '../lib/detect/refine/score';
import { isInvitation } from '../lib/model/is-invitation';
import type { Label } from '../lib/model/understanding';
import { mailOfRow, type Row } from './rows';
import { type Example, learn, pace } from './train/learn';
import { asTable, moduleOf } from './train/write-table';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests/fixtures/mails');
const target = path.join(root, 'lib/detect/words/labels/learned.ts');
const labels: Label[] = [
  'invitation',
  'request for availability',
  'confirmation',
  'reschedule',
  'cancellation',
  'rejection',
  'offer',
  'conditional offer',
  'application receipt',
  'assessment',
  'thank-you reply',
  'none',
];

type Labelled = Example & { file: string; row: Row; clues: ReturnType<typeof findStatedClues> };

/** Mails kept aside are never learned from. */
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && !name.includes('aside'))
  .sort();
const all = files.flatMap((file): Labelled[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => labels.includes(row.label as Label))
    .map((row) => {
      const page = preparePage(mailOfRow(row));
      const clues = findStatedClues(page);
      return {
        file,
        row,
        clues,
        features: featuresOf(page, clues),
        label: labels.indexOf(row.label as Label),
      };
    }),
);

if (!process.argv.includes('--check')) {
  const table = asTable(learn(all, labels.length, pace), labels);
  writeFileSync(target, moduleOf(table));
  process.stdout.write(`${all.length} mails, ${table.weights.split('\n').length} features\n`);
  await import('./train-named');
} else {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–'.padStart(7) : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
  const say = (name: string, ones: Labelled[], labelOf: (one: Labelled) => Label) => {
    const yes = ones.filter((one) => isInvitation(labelOf(one)));
    const right = yes.filter(({ row }) => row.is_interview_invitation === true).length;
    const wanted = ones.filter(({ row }) => row.is_interview_invitation === true).length;
    const exact = ones.filter((one) => labelOf(one) === row(one)).length;
    process.stdout.write(
      `${name.padEnd(34)} recall ${percent(right, wanted)}  precision ${percent(right, yes.length)}  label ${percent(exact, ones.length)}\n`,
    );
  };
  const row = (one: Labelled) => one.row.label as Label;
  const ruled: Labelled[] = [];
  const judged = new Map<Labelled, Label>();
  const only = process.argv[3] ?? '';
  for (const file of files.filter((name) => name.includes(only))) {
    const others = all.filter((one) => one.file !== file);
    const own = all.filter((one) => one.file === file);
    const table = asTable(learn(others, labels.length, pace), labels);
    for (const one of own) {
      const { probabilities } = judge(one.features, table);
      const clue = {
        kind: 'judgement',
        value: probabilities,
        certain: false,
        quote: '',
        by: 'learned',
        strength: 1,
      };
      judged.set(one, decideLabel([...one.clues, clue as (typeof one.clues)[number]]).label);
    }
    ruled.push(...own);
    say(`${file}, rules alone`, own, (one) => decideByClues(one.clues).label);
    say(`${file}, with what was learned`, own, (one) => judged.get(one) ?? 'none');
  }
  say('all, rules alone', ruled, (one) => decideByClues(one.clues).label);
  say('all, with what was learned', ruled, (one) => judged.get(one) ?? 'none');
}
