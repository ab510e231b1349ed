import type { KeptTables } from '../../lib/store/db';

type Rows = {
  [Name in
    | 'applications'
    | 'stageChanges'
    | 'interviews'
    | 'meetings'
    | 'people'
    | 'attendances'
    | 'thankYous']: KeptTables[Name][];
};

const day = 24 * 60 * 60_000;
/** Interviews of an application, and how many of the whole store lie about now. */
const each = 3;
const due = 10;

/**
 * What somebody keeps who has looked for work for ever: three interviews to each application, ten of them within the
 * days about `now`, the others months and years ago.
 */
export function keptRows(applications: number, now: string): Rows {
  const rows: Rows = {
    applications: [],
    stageChanges: [],
    interviews: [],
    meetings: [],
    people: [],
    attendances: [],
    thankYous: [],
  };
  const start = Date.parse(now);
  for (let a = 0; a < applications; a += 1) {
    const applicationId = `application-${a}`;
    const createdAt = new Date(start - (a + 20) * day).toISOString();
    rows.applications.push({
      id: applicationId,
      company: `Wrenfield ${a}`,
      role: 'Operations Lead',
      companyDomain: `wrenfield${a}.example`,
      requisitionId: null,
      postingUrl: null,
      foundVia: 'mail',
      createdAt,
    });
    rows.stageChanges.push(
      { id: `${applicationId}-1`, applicationId, stage: 'applied', at: createdAt, mailId: null },
      {
        id: `${applicationId}-2`,
        applicationId,
        stage: a < due ? 'interviewing' : 'rejected',
        at: now,
        mailId: null,
      },
    );
    for (let i = 0; i < each; i += 1) {
      const id = `${applicationId}-${i}`;
      const isDue = i === each - 1 && a < due;
      // One tomorrow, the others one to nine days ago: those letters are written, but for the last.
      const hours = isDue ? 24 - a * 24 : -(a + 30) * 24 - i * 7;
      const startsAt = new Date(start + hours * 3_600_000).toISOString().replace('.000', '');
      const all = { interviewId: id, applicationId };
      rows.interviews.push({
        id,
        applicationId,
        round: i === 0 ? 'first' : 'second',
        kind: 'video',
        place: null,
        link: `https://call.wrenfield${a}.example/kai`,
        phone: null,
        schedulingLink: null,
        decisionBy: null,
        replyBy: null,
        state: 'planned',
        calendarUid: null,
        calendarSequence: null,
        quotes: [{ field: 'round', words: 'meet the people you would work with' }],
        language: 'en',
        createdAt,
      });
      rows.meetings.push({
        id,
        ...all,
        startsAt,
        wallTime: startsAt.slice(0, 16),
        timeZone: 'Europe/London',
        zoneGuess: null,
        minutes: 45,
        topic: null,
        state: 'planned',
      });
      rows.people.push({
        id,
        applicationId,
        name: 'Daniel Strand',
        title: 'Head of People',
        email: `daniel@wrenfield${a}.example`,
        part: null,
        isContact: false,
      });
      rows.attendances.push({ id, meetingId: id, interviewId: id, personId: id });
      rows.thankYous.push({
        id,
        meetingId: id,
        ...all,
        personId: id,
        state: isDue && hours > 0 ? 'due' : 'sent',
        sentAt: isDue && hours > 0 ? null : startsAt,
        snoozedUntil: null,
      });
    }
  }
  return rows;
}
