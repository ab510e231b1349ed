import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { mailOfRow, type Row } from '../../scripts/rows';

const rows = (name: string): Row[] =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/mails', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Each row shows one way of writing; what its fields name is to be read to the letter. */
describe('the job of a mail', () => {
  it.each(rows('firm-roles.jsonl'))('is read: $id', (row) => {
    expect(understand(mailOfRow(row)).role).toBe(row.fields?.role);
  });
});

describe('the employer of a mail', () => {
  it.each(rows('firm-companies.jsonl'))('is read: $id', (row) => {
    expect(understand(mailOfRow(row)).company).toBe(row.fields?.company);
  });
});
