// train-named: learns from the mails of tests/fixtures/mails which words name a job, a firm, a place, a person and their
// title, then which of what is named is meant (train-chosen).
import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldMails } from './train/field-mails';
import { taggedLines } from './train/tagged-lines';
import { learnTags, tagPace } from './train/tagger';

const target = path.resolve(import.meta.dirname, '../lib/detect/words/labels/named.ts');

const lines = fieldMails().flatMap(taggedLines);
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
await import('./train-chosen');
