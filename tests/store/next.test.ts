import { expect, it } from 'vitest';
import { readNext, readNextFacts, readUntimed } from '../../lib/store/reads/next';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { aMeeting, anInterview, inesWorkspace } from '../coach/workspace';
import { anEncore } from '../encore';

const now = '2026-03-10T09:00:00Z';

it('finds an interview whose zone nobody answered yet, so that the desk is not called empty', async () => {
  const { db } = await anEncore([]);
  const open = { startsAt: null, timeZone: null };
  await db.meetings.bulkAdd([
    aMeeting('past', 'first', { ...open, wallTime: '2026-03-03T14:00' }),
    aMeeting('called-off', 'third', { ...open, wallTime: '2026-03-11T14:00', state: 'cancelled' }),
    aMeeting('asked', 'second', { ...open, wallTime: '2026-03-12T14:00' }),
  ]);
  expect(await readNext(db, now)).toBeNull();
  expect(await readUntimed(db, now)).toEqual({ interviewId: 'second' });
});

it('else the newest one that is still arranged; null where there is none', async () => {
  const { db } = await anEncore([]);
  expect(await readUntimed(db, now)).toBeNull();
  await db.interviews.bulkAdd([
    anInterview('older', { state: 'arranging', createdAt: '2026-03-01T09:00:00Z' }),
    anInterview('newer', { state: 'arranging', createdAt: '2026-03-05T09:00:00Z' }),
    anInterview('planned', { createdAt: '2026-03-06T09:00:00Z' }),
  ]);
  expect(await readUntimed(db, now)).toEqual({ interviewId: 'newer' });
});

it('says of the next interview before all is read what the whole says later', async () => {
  const { db } = await anEncore([]);
  expect(await readNextFacts(db, now)).toBeNull();
  const { application, interviews, meetings } = inesWorkspace();
  await db.applications.add(application);
  await db.interviews.bulkAdd(interviews);
  await db.meetings.bulkAdd([...meetings, aMeeting('called-off', 'second', { state: 'cancelled' })]);
  const facts = await readNextFacts(db, now);
  const whole = await readWorkspace(db, 'second');
  expect(facts?.meetings.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4']);
  expect(facts).toEqual({
    interview: whole?.interview,
    application: whole?.application,
    meetings: whole?.meetings.filter(({ interviewId }) => interviewId === 'second'),
  });
});
