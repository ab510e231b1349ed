// train-named [--without FILE,FILE]: learns from the mails of tests/fixtures/mails which words name a job, a firm, a place,
// a person and their title. What files it has not seen come to is told by `npm run evaluate` when they were left out.
import 'temporal-polyfill/global';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aroundOf } from '../lib/detect/learned/around';
import { firstTag, type NamedKind } from '../lib/detect/learned/tag-table';
import { lineFeatures } from '../lib/detect/learned/token-features';
import { type TokenLine, tokenLines } from '../lib/detect/learned/tokens';
import { preparePage } from '../lib/detect/prepare/prepare-page';
import { mailOfRow, type Row } from './rows';
import { learnTags, type TaggedLine, tagPace } from './train/tagger';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'tests/fixtures/mails');
const target = path.join(root, 'lib/detect/words/labels/named.ts');

type Gold = { kind: NamedKind; text: string };

/** What a labelled mail is said to name; what is named last wins where words are both. */
function goldOf({ fields }: Row): Gold[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  const people = (fields?.interviewers ?? []) as { name?: string | null; title?: string | null }[];
  return [
    { kind: 'place' as const, text: text(fields?.place) },
    { kind: 'company' as const, text: text(fields?.company) },
    { kind: 'role' as const, text: text(fields?.role) },
    ...people.map(({ title }) => ({ kind: 'title' as const, text: text(title) })),
    ...people.map(({ name }) => ({ kind: 'name' as const, text: text(name) })),
  ].filter(({ text }) => text !== '');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

function tagsOf({ text, tokens }: TokenLine, gold: Gold[]): number[] {
  const tags = tokens.map(() => 0);
  for (const one of gold) {
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(one.text)}(?![\p{L}\p{N}])`, 'gu');
    for (const { 0: found, index } of text.matchAll(pattern)) {
      let tag = firstTag(one.kind);
      for (const [place, { at, end }] of tokens.entries())
        if (at < index + found.length && end > index) {
          tags[place] = tag;
          tag = firstTag(one.kind) + 1;
        }
    }
  }
  return tags;
}

/** A mail whose labels leave one of these out says nothing about it. */
const told = ['role', 'company', 'place', 'interviewers'];
const at = process.argv.indexOf('--without');
const left = at < 0 ? [] : (process.argv[at + 1] ?? '').split(',');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && !name.includes('aside'))
  .filter((name) => !left.some((one) => one === name))
  .sort();
const lines = files
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Row)
  .filter(({ fields, label }) => label !== 'none' && told.every((key) => fields && key in fields))
  .flatMap((row): TaggedLine[] => {
    const page = preparePage(mailOfRow(row));
    const cut = tokenLines(page);
    const around = aroundOf(page, cut);
    const gold = goldOf(row);
    return cut.map((line) => ({ features: lineFeatures(line, around), tags: tagsOf(line, gold) }));
  });
const table = learnTags(lines, tagPace);
const module = [
  '// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.',
  'export const named = {',
  `  most: ${table.most},`,
  `  follows:`,
  `    '${table.follows}',`,
  '  weights: `\\',
  `${table.weights.replace(/[`\\]|\$\{/g, '\\$&')}\`,`,
  '};',
  '',
].join('\n');
process.stdout.write(`${lines.length} lines, ${table.weights.split('\n').length} features\n`);
writeFileSync(target, module);
