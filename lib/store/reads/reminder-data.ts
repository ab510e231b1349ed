import type { Application, Stage } from '../../model/application';
import type { Debrief } from '../../model/debrief';
import type { Interview, Meeting, Person } from '../../model/interview';
import type { Offer } from '../../model/offer';
import type { ThankYou } from '../../model/thank-you';
import { addMinutes, dayIn } from '../../time/instant';
import type { EncoreDb } from '../db';
import { readStage } from './stages';

const day = 24 * 60;

/** What reminders are derived from: only what is due about now, read by index. */
export type ReminderData = {
  meetings: Meeting[];
  interviews: Interview[];
  applications: Application[];
  stages: Map<string, Stage>;
  thankYous: ThankYou[];
  people: Person[];
  offers: Offer[];
  debriefs: Debrief[];
};

/** How far reminders look back and ahead, in days. The alarm looks again within a day, so ahead is little enough. */
const reach = { back: 20, ahead: 4 };

/** Reads what may have something to tell about now: the number of rows grows with what is due, not with what is kept. */
export async function readReminderData(
  db: EncoreDb,
  now: string,
  { back, ahead } = reach,
): Promise<ReminderData> {
  const from = addMinutes(now, -back * day);
  const until = addMinutes(now, ahead * day);
  const days = [dayIn(from, 'UTC'), dayIn(until, 'UTC')] as const;
  const [timed, untimed, deciding, offers] = await Promise.all([
    db.meetings.where('startsAt').between(from, until).toArray(),
    db.meetings.where('wallTime').between(days[0], `${days[1]}T24`).toArray(),
    db.interviews
      .where('decisionBy')
      .between(...days, true, true)
      .toArray(),
    db.offers
      .where('decideBy')
      .between(...days, true, true)
      .toArray(),
  ]);
  const meetings = [
    ...new Map([...timed, ...untimed].map((meeting) => [meeting.id, meeting])).values(),
  ].filter(({ state }) => state === 'planned');
  const meetingIds = meetings.map(({ id }) => id);
  const interviewIds = [...new Set(meetings.map(({ interviewId }) => interviewId))];
  const [found, thankYous, debriefs] = await Promise.all([
    db.interviews.bulkGet(interviewIds),
    db.thankYous.where('meetingId').anyOf(meetingIds).toArray(),
    db.debriefs.where('interviewId').anyOf(interviewIds).toArray(),
  ]);
  const interviews = [
    ...new Map(
      [...found.filter((row) => row !== undefined), ...deciding].map((row) => [row.id, row]),
    ).values(),
  ];
  const applicationIds = [...new Set([...interviews, ...offers].map(({ applicationId }) => applicationId))];
  const personIds = thankYous.flatMap(({ personId }) => (personId ? [personId] : []));
  const [applications, people, stages] = await Promise.all([
    db.applications.bulkGet(applicationIds),
    db.people.bulkGet([...new Set(personIds)]),
    Promise.all(applicationIds.map(async (id) => [id, await readStage(db, id)] as const)),
  ]);
  return {
    meetings,
    interviews,
    applications: applications.filter((row) => row !== undefined),
    stages: new Map(stages),
    thankYous,
    people: people.filter((row) => row !== undefined),
    offers,
    debriefs,
  };
}
