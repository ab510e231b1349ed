import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../lib/detect/clue';
import { preparePage } from '../../lib/detect/prepare/prepare-page';
import { hasInterview } from '../../lib/detect/refine/decide-label';
import type { Label } from '../../lib/model/understanding';
import { mailOfRow, type Row } from '../rows';

const folder = path.resolve(import.meta.dirname, '../../tests/fixtures/mails');

/** A mail whose labels say what it names, and the file it stands in. */
export type FieldMail = { file: string; row: Row; page: Page };

/** A mail whose labels leave one of these out says nothing about it. One about no interview tells of no place and of nobody who is met. */
const told = ['role', 'company', 'place', 'interviewers'];
const toldOfOthers = ['role', 'company'];

function isTold({ fields, label }: Row): boolean {
  const keys = hasInterview(label as Label) ? told : toldOfOthers;
  return label !== 'none' && keys.every((key) => fields && key in fields);
}

/** Every labelled mail that tells what it names; those kept aside are never learned from. */
export const fieldMails = (): FieldMail[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.includes('aside'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Row)
        .filter(isTold)
        .map((row) => ({ file, row, page: preparePage(mailOfRow(row)) })),
    );

/** What a field of a row is said to be; empty where it is not. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
