import type { Reading } from '../model/reading';
import { readStage } from '../store/reads/stages';
import type { TimeToWord } from '../time/wording';
import { pairMoves } from '../track/pair-moves';
import type { BarContext } from './bar-parts';
import type { World } from './command';

/** The kept time that a mail moves or cancels: what the reader has in their diary. */
async function readWas({ match, understanding }: Reading, { db }: World): Promise<TimeToWord | null> {
  const { interviewId, applicationId, verdict } = match;
  if (!interviewId || !applicationId || (verdict !== 'moved' && verdict !== 'cancelled')) return null;
  const [all, people, attendances] = await Promise.all([
    db.meetings.where('interviewId').equals(interviewId).sortBy('wallTime'),
    db.people.where('applicationId').equals(applicationId).toArray(),
    db.attendances.where('interviewId').equals(interviewId).toArray(),
  ]);
  const planned = all.filter(({ state, wallTime }) => state === 'planned' && wallTime !== null);
  const { meetings = [], oldTimes = [] } = understanding.invitation ?? {};
  const moved = pairMoves(meetings, oldTimes, planned, people, attendances).find(
    ({ stated, meeting }) => meeting !== null && meeting.wallTime !== stated.start,
  )?.meeting;
  return moved ?? (meetings.length === 0 || verdict === 'cancelled' ? (planned[0] ?? null) : null);
}

/** What the bar shows beside the reading itself. */
export async function barContext(reading: Reading, world: World): Promise<BarContext> {
  const { applicationId } = reading.match;
  return {
    timeZone: world.timeZone,
    locale: world.locale,
    stage: applicationId ? await readStage(world.db, applicationId) : null,
    was: await readWas(reading, world),
  };
}
