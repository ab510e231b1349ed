import * as z from 'zod/mini';
import { Id } from '../model/fields';
import type { KeptTableName } from '../store/db';
import { changeStage } from './change-stage';
import { command } from './command';

const following: KeptTableName[] = [
  'meetings',
  'thankYous',
  'letters',
  'notes',
  'debriefs',
  'mails',
  'questions',
  'scorecards',
];

/** Gives an interview an application of its own: it was another job after all. */
export const splitInterview = command({
  name: 'splitInterview',
  from: ['own page'],
  isChange: true,
  input: z.object({ interviewId: Id }),
  run: async ({ interviewId }, world) => {
    const { db, keep, newId, now } = world;
    const interview = await db.interviews.get(interviewId);
    const old = interview && (await db.applications.get(interview.applicationId));
    if (!interview || !old) throw new Error('That interview is no longer kept.');
    const applicationId = newId();
    await keep.put('applications', applicationId, {
      ...old,
      id: applicationId,
      requisitionId: null,
      postingUrl: null,
      createdAt: now,
    });
    await changeStage(applicationId, 'interviewing', null, world);
    await keep.put('interviews', interviewId, { applicationId });
    for (const table of following) {
      const ids = await db.table(table).where('interviewId').equals(interviewId).primaryKeys();
      for (const id of ids) await keep.put(table, String(id), { applicationId });
    }
    const attendances = await db.attendances.where('interviewId').equals(interviewId).toArray();
    const copies = new Map<string, string>();
    for (const { id, personId } of attendances) {
      const person = await db.people.get(personId);
      if (!person) continue;
      const copy = copies.get(personId) ?? newId();
      if (!copies.has(personId)) await keep.put('people', copy, { ...person, id: copy, applicationId });
      copies.set(personId, copy);
      await keep.put('attendances', id, { personId: copy });
    }
    for (const letter of await db.thankYous.where('interviewId').equals(interviewId).toArray()) {
      const copy = letter.personId ? copies.get(letter.personId) : undefined;
      if (copy) await keep.put('thankYous', letter.id, { personId: copy });
    }
    return { applicationId };
  },
});
