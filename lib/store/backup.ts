import * as z from 'zod/mini';
import { Application, KeptMail, KeptPosting, Proof, Requirement, StageChange } from '../model/application';
import { BackupHead } from '../model/backup';
import { Debrief, Note } from '../model/debrief';
import { Id, Line } from '../model/fields';
import { Attendance, Interview, Meeting, Person, Slot } from '../model/interview';
import { NonNegotiable, Offer, OfferCondition, Scorecard } from '../model/offer';
import {
  PracticeAnswer,
  Question,
  ReasonVerdict,
  ResearchNote,
  StepMark,
  Story,
  StoryUse,
  Term,
} from '../model/preparation';
import { Settings } from '../model/settings';
import { Letter, ThankYou } from '../model/thank-you';
import type { EncoreDb, KeptTableName, Stamp, Tombstone } from './db';

/** Counted up when a table changes its shape. */
export const backupVersion = 1;

const schemas: Record<KeptTableName, z.ZodMiniType<{ id: string }>> = {
  applications: Application,
  stageChanges: StageChange,
  postings: KeptPosting,
  requirements: Requirement,
  proofs: Proof,
  mails: KeptMail,
  interviews: Interview,
  meetings: Meeting,
  slots: Slot,
  people: Person,
  attendances: Attendance,
  thankYous: ThankYou,
  letters: Letter,
  stories: Story,
  storyUses: StoryUse,
  questions: Question,
  stepMarks: StepMark,
  reasonVerdicts: ReasonVerdict,
  researchNotes: ResearchNote,
  terms: Term,
  practiceAnswers: PracticeAnswer,
  notes: Note,
  debriefs: Debrief,
  offers: Offer,
  offerConditions: OfferCondition,
  nonNegotiables: NonNegotiable,
  scorecards: Scorecard,
  settings: Settings,
};
export const keptTables = Object.keys(schemas) as KeptTableName[];

type Rows = { id: string }[];
/** A whole backup: every kept row, and the stamps that let two copies be merged. */
export type BackupFile = {
  head: BackupHead;
  tables: Partial<Record<KeptTableName, Rows>>;
  stamps: Stamp[];
  tombstones: Tombstone[];
};

/** Everything that is kept, as the text of a file. */
export async function writeBackup(db: EncoreDb, now: string): Promise<string> {
  const device = (await db.devices.get('this'))?.name ?? 'unknown';
  const tables: BackupFile['tables'] = {};
  for (const name of keptTables) tables[name] = (await db.table(name).toArray()) as Rows;
  const file: BackupFile = {
    head: { format: 'encore-backup', version: backupVersion, madeAt: now, device },
    tables,
    stamps: await db.stamps.toArray(),
    tombstones: await db.tombstones.toArray(),
  };
  return JSON.stringify(file);
}

/** As `stampClock` writes it: another form would stop this machine’s own clock. */
const StampText = z.string().check(z.regex(/^\d{15}-\d{6,}-.{1,60}$/));
const StampRow = z.object({ id: Line, table: Line, rowId: Id, field: Line, stamp: StampText });
const TombstoneRow = z.object({ id: Line, table: Line, rowId: Id, stamp: StampText });

const mostCharacters = 200_000_000;

/** Checks the text of a file, row by row. Throws a sentence that says what is wrong with it. */
export function readBackup(text: string): BackupFile {
  if (text.length > mostCharacters) throw new Error('This file is too large to be a backup of Encore.');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new Error(
      text.trimStart().startsWith('{"head":{"format":"encore-backup"')
        ? 'This backup is cut short: its end is missing. Nothing was changed.'
        : 'This is not a backup of Encore. Nothing was changed.',
    );
  }
  const whole = raw as {
    head?: unknown;
    tables?: Record<string, unknown>;
    stamps?: unknown;
    tombstones?: unknown;
  };
  const head = BackupHead.safeParse(whole?.head);
  if (!head.success) throw new Error('This is not a backup of Encore. Nothing was changed.');
  if (head.data.version > backupVersion) {
    throw new Error('This backup comes from a newer Encore. Update this one first; nothing was changed.');
  }
  const tables: BackupFile['tables'] = {};
  for (const name of keptTables) {
    const rows = z.array(schemas[name]).safeParse(whole.tables?.[name] ?? []);
    if (!rows.success) throw new Error(`This backup is damaged in “${name}”. Nothing was changed.`);
    tables[name] = rows.data;
  }
  const stamps = z.array(StampRow).safeParse(whole.stamps ?? []);
  const tombstones = z.array(TombstoneRow).safeParse(whole.tombstones ?? []);
  if (!stamps.success || !tombstones.success) throw new Error('This backup is damaged. Nothing was changed.');
  return { head: head.data, tables, stamps: stamps.data, tombstones: tombstones.data };
}
