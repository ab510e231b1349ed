import * as z from 'zod/mini';
import { Id, Line } from '../model/fields';
import { command } from './command';

/** Keeps the reader's own order of the plan's steps. */
export const orderSteps = command({
  name: 'orderSteps',
  from: ['own page'],
  isChange: true,
  input: z.object({ interviewId: Id, stepIds: z.array(Line).check(z.maxLength(100)) }),
  run: async ({ interviewId, stepIds }, { db, keep, newId }) => {
    const marks = await db.stepMarks.where('interviewId').equals(interviewId).toArray();
    for (const [position, stepId] of stepIds.entries()) {
      const mark = marks.find((row) => row.stepId === stepId);
      if (mark) await keep.put('stepMarks', mark.id, { position });
      else {
        const id = newId();
        await keep.put('stepMarks', id, {
          id,
          interviewId,
          stepId,
          doneAt: null,
          skipped: false,
          position,
        });
      }
    }
    return {};
  },
});
