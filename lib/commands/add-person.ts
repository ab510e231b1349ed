import * as z from 'zod/mini';
import { Id } from '../model/fields';
import { Part } from '../model/interview';
import { NamedPerson } from '../model/understanding';
import { command } from './command';
import { keepAttendance, keepPeople } from './rows-of-invitation';

/** Adds somebody to a meeting; they are owed a letter of their own afterwards. */
export const addPerson = command({
  name: 'addPerson',
  from: ['own page'],
  isChange: true,
  input: z.object({ meetingId: Id, person: NamedPerson, part: z.nullable(Part) }),
  run: async ({ meetingId, person, part }, world) => {
    const meeting = await world.db.meetings.get(meetingId);
    if (!meeting) throw new Error('That talk is no longer kept.');
    const people = await keepPeople([person], meeting, false, world);
    await keepAttendance(people, meeting, world);
    const [added] = people;
    if (added && part) await world.keep.put('people', added.id, { part });
    return { personId: added?.id ?? null };
  },
});
