import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { command } from './command';

/** A letter of thanks to somebody who was not in the room: the head of HR, the future supervisor (source: allstar). */
export const oweLetter = command({
  name: 'oweLetter',
  from: ['own page'],
  isChange: true,
  input: z.object({ meetingId: Id, personId: Id }),
  run: async ({ meetingId, personId }, { db, keep, newId }) => {
    const [meeting, person] = await Promise.all([db.meetings.get(meetingId), db.people.get(personId)]);
    if (!meeting || !person) throw new Error('That person is no longer kept.');
    const owed = await db.thankYous.where('meetingId').equals(meetingId).toArray();
    const there = owed.find((one) => one.personId === personId);
    if (there) return { thankYouId: there.id };
    const id = newId();
    await keep.put('thankYous', id, {
      id,
      meetingId,
      interviewId: meeting.interviewId,
      applicationId: meeting.applicationId,
      personId,
      state: 'due',
      sentAt: null,
      snoozedUntil: null,
    });
    return { thankYouId: id };
  },
});
