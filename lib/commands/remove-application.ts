import * as z from 'zod/mini';
import { Id } from '../model/fields';
import type { KeptTableName } from '../store/db';
import { command } from './command';

/** Tables whose rows belong to one application and go with it. */
const belonging: KeptTableName[] = [
  'stageChanges',
  'postings',
  'requirements',
  'mails',
  'interviews',
  'meetings',
  'people',
  'thankYous',
  'letters',
  'questions',
  'researchNotes',
  'terms',
  'practiceAnswers',
  'notes',
  'debriefs',
  'offers',
  'scorecards',
];
/** Tables whose rows belong to one interview and go with it. */
const belongingToInterview: KeptTableName[] = [
  'slots',
  'attendances',
  'storyUses',
  'stepMarks',
  'reasonVerdicts',
];

/** Removes an application with all that belongs to it. Stories stay: they are the reader’s own. */
export const removeApplication = command({
  name: 'removeApplication',
  from: ['own page'],
  isChange: true,
  input: z.object({ applicationId: Id }),
  run: async ({ applicationId }, { db, keep }) => {
    const interviews = await db.interviews.where('applicationId').equals(applicationId).primaryKeys();
    for (const table of belongingToInterview) {
      const ids = await db.table(table).where('interviewId').anyOf(interviews).primaryKeys();
      for (const id of ids) await keep.remove(table, String(id));
    }
    // A recording of the reader's voice is not part of what an undo brings back: gone is gone.
    const answers = await db.practiceAnswers.where('applicationId').equals(applicationId).toArray();
    await db.drafts.bulkDelete(answers.flatMap(({ recording }) => recording ?? []));
    for (const table of belonging) {
      const ids = await db.table(table).where('applicationId').equals(applicationId).primaryKeys();
      for (const id of ids) await keep.remove(table, String(id));
    }
    await keep.remove('applications', applicationId);
    return {};
  },
});
