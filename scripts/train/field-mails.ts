import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../lib/detect/clue';
import { preparePage } from '../../lib/detect/prepare/prepare-page';
import { isInvitation } from '../../lib/model/is-invitation';
import type { Label } from '../../lib/model/understanding';
import { mailOfRow, type Row } from '../rows';

const folder = path.resolve(import.meta.dirname, '../../tests/fixtures/mails');

/** A mail whose labels say what it names, and the file it stands in. */
export type FieldMail = { file: string; row: Row; page: Page };

/** A mail whose labels leave one of these out says nothing about it; no interview has a place or people. */
const told = ['role', 'company', 'place', 'interviewers'];
const toldOfOthers = ['role', 'company'];
const mayMeet = (label: Label): boolean => isInvitation(label) || label === 'cancellation';

function isTold({ fields, label }: Row): boolean {
  const keys = mayMeet(label as Label) ? told : toldOfOthers;
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
