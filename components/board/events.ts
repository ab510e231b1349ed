import type { Interview, Meeting, Person } from '../../lib/model/interview';
import { readClock } from '../../lib/remind/thank-you-clock';
import type { ReminderData } from '../../lib/store/reads/reminder-data';
import { addDays, dayIn } from '../../lib/time/instant';

/** One thing that is ahead, on its day in the reader’s zone. */
export type DeskEvent = {
  id: string;
  day: string;
  /** Null for what is due on a day as a whole. */
  at: string | null;
  applicationId: string;
  company: string;
  route: string;
  press: 'soon' | 'late' | null;
} & (
  | { kind: 'meeting'; meeting: Meeting; interview: Interview; who: Person[] }
  | { kind: 'letter'; name: string | null }
  | { kind: 'offer' }
  | { kind: 'decision' }
);

/** What ends an application: nothing of it is ahead any more. Letters are still owed. */
const over = ['rejected', 'withdrawn', 'declined', 'accepted', 'ghosted'];

/** A letter this late has been let go. */
const lateDays = 14;

/** What has passed presses today. */
const notBefore = (today: string, day: string) => (day.localeCompare(today) < 0 ? today : day);

/** Everything ahead: talks, letters due, answers to give and to hear; in order of time. */
export function deskEvents(data: ReminderData, now: string, timeZone: string): DeskEvent[] {
  const today = dayIn(now, timeZone);
  const applications = new Map(data.applications.map((one) => [one.id, one]));
  const interviews = new Map(data.interviews.map((one) => [one.id, one]));
  const meetings = new Map(data.meetings.map((one) => [one.id, one]));
  const people = new Map(data.people.map((one) => [one.id, one]));
  const isOver = (applicationId: string) => over.includes(data.stages.get(applicationId) ?? '');
  const events: DeskEvent[] = [];
  const add = (applicationId: string, event: (company: string) => DeskEvent) => {
    const application = applications.get(applicationId);
    if (application) events.push(event(application.company));
  };
  for (const meeting of data.meetings) {
    const interview = interviews.get(meeting.interviewId);
    const day = meeting.startsAt ? dayIn(meeting.startsAt, timeZone) : meeting.wallTime?.slice(0, 10);
    if (!interview || !day || day < today || interview.state === 'cancelled' || isOver(meeting.applicationId))
      continue;
    const who = data.thankYous
      .filter(({ meetingId }) => meetingId === meeting.id)
      .flatMap(({ personId }) => people.get(personId ?? '') ?? []);
    add(meeting.applicationId, (company) => ({
      kind: 'meeting',
      id: meeting.id,
      day,
      at: meeting.startsAt,
      applicationId: meeting.applicationId,
      company,
      route: `#/interviews/${interview.id}`,
      press: null,
      meeting,
      interview,
      who,
    }));
  }
  for (const letter of data.thankYous) {
    const meeting = meetings.get(letter.meetingId);
    const interview = interviews.get(letter.interviewId);
    const clock = meeting && readClock(letter, meeting, interview?.kind ?? null, now);
    if (!clock || clock.state === 'sent' || clock.state === 'skipped' || clock.state === 'not yet') continue;
    const due = dayIn(clock.dueAt, timeZone);
    if (due < addDays(today, -lateDays)) continue;
    const person = people.get(letter.personId ?? '');
    add(letter.applicationId, (company) => ({
      kind: 'letter',
      id: letter.id,
      day: notBefore(today, due),
      at: clock.dueAt,
      applicationId: letter.applicationId,
      company,
      route: `#/letters/${letter.id}`,
      press: clock.state === 'late' ? 'late' : clock.state === 'soon' ? 'soon' : null,
      name: person?.name ?? person?.title ?? null,
    }));
  }
  for (const { id, applicationId, decideBy } of data.offers) {
    const stage = data.stages.get(applicationId);
    if (!decideBy || decideBy < today || (stage !== 'offer' && stage !== 'conditional offer')) continue;
    add(applicationId, (company) => ({
      kind: 'offer',
      id,
      day: decideBy,
      at: null,
      applicationId,
      company,
      route: '#/offers',
      press: decideBy <= addDays(today, 3) ? 'soon' : null,
    }));
  }
  for (const { id, applicationId, decisionBy, state } of data.interviews) {
    const stage = data.stages.get(applicationId);
    if (!decisionBy || state === 'cancelled' || (stage !== 'interviewing' && stage !== 'screening')) continue;
    if (decisionBy < addDays(today, -lateDays)) continue;
    add(applicationId, (company) => ({
      kind: 'decision',
      id: `decision-${id}`,
      day: notBefore(today, decisionBy),
      at: null,
      applicationId,
      company,
      route:
        decisionBy < today
          ? `#/write/${encodeURIComponent('follow-up')}~${encodeURIComponent(applicationId)}`
          : `#/interviews/${id}`,
      press: decisionBy < today ? 'soon' : null,
    }));
  }
  const order = (event: DeskEvent) => `${event.day} ${event.press === null ? (event.at ?? '~') : '!'}`;
  return events.sort((one, other) => order(one).localeCompare(order(other)));
}
