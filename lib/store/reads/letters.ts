import type { Application } from '../../model/application';
import type { Interview, Meeting, Person } from '../../model/interview';
import type { Letter, ThankYou } from '../../model/thank-you';
import { addMinutes } from '../../time/instant';
import type { EncoreDb } from '../db';

/** A letter that is owed, with what it is about. */
export type OwedLetter = {
  thankYou: ThankYou;
  meeting: Meeting;
  interview: Interview;
  application: Application;
  person: Person | null;
  letter: Letter | null;
};

const days = 24 * 60;

async function gather(db: EncoreDb, thankYous: ThankYou[]): Promise<OwedLetter[]> {
  const [meetings, interviews, applications, people, letters] = await Promise.all([
    db.meetings.bulkGet(thankYous.map(({ meetingId }) => meetingId)),
    db.interviews.bulkGet(thankYous.map(({ interviewId }) => interviewId)),
    db.applications.bulkGet(thankYous.map(({ applicationId }) => applicationId)),
    db.people.bulkGet(thankYous.map(({ personId }) => personId ?? '')),
    db.letters
      .where('thankYouId')
      .anyOf(thankYous.map(({ id }) => id))
      .toArray(),
  ]);
  return thankYous.flatMap((thankYou, index) => {
    const [meeting, interview, application] = [meetings[index], interviews[index], applications[index]];
    if (!meeting || !interview || !application || meeting.state === 'cancelled') return [];
    const letter = letters.find(({ thankYouId }) => thankYouId === thankYou.id) ?? null;
    return [{ thankYou, meeting, interview, application, person: people[index] ?? null, letter }];
  });
}

/** Letters for talks that are over, of the last `back` days; sent ones too, so that they can be taken back. */
export async function readOwedLetters(db: EncoreDb, now: string, back = 14): Promise<OwedLetter[]> {
  const meetings = await db.meetings
    .where('startsAt')
    .between(addMinutes(now, -back * days), now)
    .primaryKeys();
  const thankYous = await db.thankYous.where('meetingId').anyOf(meetings).toArray();
  return gather(
    db,
    thankYous.filter(({ state }) => state !== 'skipped'),
  );
}

/** One letter that is owed; null where it is no longer kept. */
export async function readOwedLetter(db: EncoreDb, thankYouId: string): Promise<OwedLetter | null> {
  const thankYou = await db.thankYous.get(thankYouId);
  return thankYou ? ((await gather(db, [thankYou]))[0] ?? null) : null;
}
