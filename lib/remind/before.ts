import type { Meeting } from '../model/interview';
import type { Reminder } from '../model/reminder';
import { wordCountdown } from '../time/countdown';
import { addDays, addMinutes, dayIn, minutesBetween } from '../time/instant';
import { wordBoth } from '../time/wording';
import { afterQuiet, hourOf } from './quiet-hours';
import {
  applicationOf,
  firstMeetings,
  interviewOf,
  makeReminder,
  type ReminderView,
  tellingTime,
} from './reminder-view';

const eveningHour = 18;
/** Whoever is this late may still want the link. */
const lateMinutes = 15;

function whenOf(meeting: Meeting, view: ReminderView): string {
  return wordBoth({ ...meeting, minutes: null }, view.timeZone, view.locale)?.text ?? '';
}

function kindWords(kind: string | null, view: ReminderView): string {
  const { kinds } = view.words;
  return kind === 'phone'
    ? kinds.phone
    : kind === 'video'
      ? kinds.video
      : kind === 'onsite'
        ? kinds.onsite
        : '';
}

function whoOf(meeting: Meeting, view: ReminderView): string | null {
  const people = (view.letters.get(meeting.id) ?? []).map(
    ({ personId }) => personId && view.people.get(personId),
  );
  return people.flatMap((person) => (person ? (person.name ?? []) : []))[0] ?? null;
}

/** Whether the reader or the company has ended it: nobody prepares for that. */
const isOver = (applicationId: string, { data }: ReminderView): boolean =>
  ['rejected', 'withdrawn', 'declined'].includes(data.stages.get(applicationId) ?? '');

/** The evening before, one hour before, and the question of the zone while it is open. */
export function remindBefore(view: ReminderView): Reminder[] {
  if (!view.settings.tellBefore) return [];
  const reminders = firstMeetings(view).flatMap((meeting) => {
    const interview = interviewOf(view, meeting.interviewId);
    const application = applicationOf(view, meeting.applicationId);
    const start = meeting.startsAt;
    if (!interview || !application || !start || addMinutes(start, lateMinutes) <= view.now) return [];
    if (interview.state === 'cancelled' || isOver(application.id, view)) return [];
    const when = whenOf(meeting, view);
    const about = {
      applicationId: application.id,
      interviewId: interview.id,
      meetingId: meeting.id,
      opens: `#/interviews/${interview.id}`,
    };
    const startDay = dayIn(start, view.timeZone);
    const evening = afterQuiet(hourOf(addDays(startDay, -1), eveningHour, view.timeZone), view.quiet);
    const hourBefore = addMinutes(start, -60);
    const isToday = dayIn(tellingTime(evening, view), view.timeZone) === startDay;
    const nearer = minutesBetween(tellingTime(hourBefore, view), start) < 55;
    const who = whoOf(meeting, view) ?? application.company;
    return [
      makeReminder(view, interview.id, start, ['open plan'], {
        ...about,
        kind: 'evening before',
        at: evening,
        until: hourBefore,
        title: isToday ? view.words.today(application.company) : view.words.tomorrow(application.company),
        text: when,
      }),
      makeReminder(view, meeting.id, start, interview.link ? ['open call', 'open notes'] : ['open notes'], {
        ...about,
        kind: 'hour before',
        at: hourBefore,
        until: addMinutes(start, lateMinutes),
        // Told late, it says how long it really is.
        title: nearer
          ? `${wordCountdown(view.now, start, meeting.minutes, view.timeZone, view.locale)}: ${who}`
          : view.words.inOneHour(who),
        text: [`${when}.`, kindWords(interview.kind, view)].filter(Boolean).join(' '),
      }),
    ];
  });
  return [...reminders, ...askForZones(view)];
}

/** A meeting whose zone nobody said cannot be reminded of: asked once, the morning two days before. */
function askForZones(view: ReminderView): Reminder[] {
  const asked = new Set<string>();
  return view.data.meetings.flatMap((meeting) => {
    const application = applicationOf(view, meeting.applicationId);
    if (
      meeting.startsAt ||
      !meeting.wallTime?.includes('T') ||
      meeting.timeZone ||
      !application ||
      asked.has(meeting.interviewId)
    )
      return [];
    asked.add(meeting.interviewId);
    const day = meeting.wallTime.slice(0, 10);
    return [
      makeReminder(view, meeting.interviewId, meeting.wallTime, ['answer zone'], {
        kind: 'zone open',
        at: afterQuiet(hourOf(addDays(day, -2), 9, view.timeZone), view.quiet),
        until: hourOf(addDays(day, 1), 0, view.timeZone),
        applicationId: application.id,
        interviewId: meeting.interviewId,
        meetingId: meeting.id,
        title: view.words.whichZone(application.company),
        text: view.words.zoneOpen(whenOf(meeting, view)),
        opens: `#/interviews/${meeting.interviewId}`,
      }),
    ];
  });
}
