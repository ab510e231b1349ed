// train-chosen: learns which of what a mail names is meant. What words name is asked of what was learned from the other
// files, since of its own mails a table is surer than it will be of a stranger's.
import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameKey } from '../lib/detect/extract/people/name-key';
import { findStatedClues } from '../lib/detect/index';
import { namedOf } from '../lib/detect/learned/named';
import { signsOf, signsOfNone } from '../lib/detect/refine/candidate-signs';
import type { Candidate, Field } from '../lib/detect/refine/candidates';
import { hasInterview } from '../lib/detect/refine/decide-label';
import { candidatesIn } from '../lib/detect/refine/hear-named';
import { isSamePerson, personCandidates } from '../lib/detect/refine/person-candidates';
import { personSigns } from '../lib/detect/refine/person-signs';
import { isInvitation } from '../lib/model/is-invitation';
import type { Label } from '../lib/model/understanding';
import { plain } from './evaluate/alike';
import type { Row } from './rows';
import { type Chosen, learnChoice } from './train/chooser';
import { fieldMails, textOf } from './train/field-mails';
import { taggedLines } from './train/tagged-lines';
import { learnTags, tagPace } from './train/tagger';

const target = path.resolve(import.meta.dirname, '../lib/detect/words/labels/chosen.ts');
const parts = 3;
const fields: Field[] = ['role', 'company', 'place'];

/** How near a candidate is to what is right: 2 the same, a share of the words where one holds the other. */
function likeness(text: string, gold: string): number {
  if (textOf(text) === gold) return 2;
  const [one, other] = [plain(text), plain(gold)];
  if (one === '' || other === '' || !(one.includes(other) || other.includes(one))) return 0;
  const theirs = new Set(other.split(' '));
  const mine = one.split(' ');
  const both = mine.filter((word) => theirs.has(word)).length;
  return both / (mine.length + theirs.size - both);
}

/** The candidates that are right; the place behind the last where none is. */
function rightOf(all: Candidate[], gold: string): Set<number> {
  const likely = all.map(({ text }) => (gold === '' ? 0 : likeness(text, gold)));
  const most = Math.max(0, ...likely);
  return new Set(most === 0 ? [all.length] : [...likely.keys()].filter((at) => likely[at] === most));
}

/** Whom a labelled mail says the reader meets. */
const namesOf = ({ fields }: Row): string[] =>
  ((fields?.interviewers ?? []) as { name?: string | null }[]).flatMap(({ name }) =>
    name ? [nameKey(name)] : [],
  );

const mails = fieldMails();
const files = [...new Set(mails.map(({ file }) => file))];
const examples: Record<Field | 'person', Chosen[]> = { role: [], company: [], place: [], person: [] };
for (let part = 0; part < parts; part += 1) {
  const isOwn = (file: string) => files.indexOf(file) % parts === part;
  const table = learnTags(mails.filter(({ file }) => !isOwn(file)).flatMap(taggedLines), tagPace);
  for (const { row, page } of mails.filter(({ file }) => isOwn(file))) {
    const clues = findStatedClues(page);
    const found = namedOf(page, table);
    const label = row.label as Label;
    for (const field of fields) {
      if (field === 'place' && !hasInterview(label)) continue;
      const { all, beside } = candidatesIn(clues, page, found, field);
      examples[field].push({
        signs: [...all.map((one) => signsOf(field, one, all, beside)), signsOfNone(field, all, beside)],
        right: rightOf(all, textOf(row.fields?.[field])),
      });
    }
    if (!isInvitation(label)) continue;
    const gold = namesOf(row);
    const people = personCandidates(clues, page, found);
    for (const one of people) {
      const isMet = gold.some((name) => isSamePerson(name, one.key));
      examples.person.push({
        signs: [personSigns(one, people, page, clues, found), []],
        right: new Set([isMet ? 0 : 1]),
      });
    }
  }
}
const lines = ([...fields, 'person'] as const).flatMap((field) => {
  const weights = [...learnChoice(examples[field])].map(
    ([sign, weight]) => `${Math.round(weight * 100)} ${sign}`,
  );
  process.stdout.write(`${field}: ${examples[field].length} examples, ${weights.length} signs\n`);
  return [`  ${field}: \`\\`, `${weights.join('\n')}\`,`];
});
writeFileSync(
  target,
  [
    '// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.',
    'export const chosen = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
