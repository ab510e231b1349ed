import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { NamedPerson } from '../model/understanding';
import { command } from './command';
import { keepAttendance, keepPeople } from './rows-of-invitation';

/** Names somebody the reader met in a meeting. “Someone you met” gets that name; anyone further gets a clock of their own. */
export const meetPerson = command({
  name: 'meetPerson',
  from: ['own page'],
  isChange: true,
  input: z.object({ meetingId: Id, person: NamedPerson }),
  run: async ({ meetingId, person }, world) => {
    const meeting = await world.db.meetings.get(meetingId);
    if (!meeting) throw new Error('That meeting is no longer kept.');
    if (!person.name?.trim() && !person.title?.trim())
      throw new Error('Give a name or a title, so that you know whom to thank.');
    const [kept] = await keepPeople([person], meeting, false, world);
    if (kept) await keepAttendance([kept], meeting, world);
    return { personId: kept?.id ?? null };
  },
});
