import type { Meeting } from '../model/interview';
import type { Reminder } from '../model/reminder';
import { addDays, addMinutes, dayIn } from '../time/instant';
import { wordBoth } from '../time/wording';
import { hourOf } from './quiet-hours';
import { applicationOf, firstMeetings, interviewOf, makeReminder, type ReminderView } from './reminder-view';

const eveningHour = 18;

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
  const ids = view.data.thankYous
    .filter(({ meetingId }) => meetingId === meeting.id)
    .map(({ personId }) => personId);
  return view.data.people.find(({ id, name }) => ids.includes(id) && name !== null)?.name ?? null;
}

/** The evening before, one hour before, and the question of the zone while it is open. */
export function remindBefore(view: ReminderView): Reminder[] {
  if (!view.settings.tellBefore) return [];
  const reminders = firstMeetings(view).flatMap((meeting) => {
    const interview = interviewOf(view, meeting.interviewId);
    const application = applicationOf(view, meeting.applicationId);
    const start = meeting.startsAt;
    if (!interview || !application || !start) return [];
    const when = whenOf(meeting, view);
    const about = {
      applicationId: application.id,
      interviewId: interview.id,
      meetingId: meeting.id,
      opens: `#/interviews/${interview.id}`,
    };
    const evening = hourOf(addDays(dayIn(start, view.timeZone), -1), eveningHour, view.timeZone);
    const hourBefore = addMinutes(start, -60);
    return [
      makeReminder(view, interview.id, start, ['open plan'], {
        ...about,
        kind: 'evening before',
        at: evening,
        until: hourBefore,
        title: view.words.tomorrow(application.company),
        text: when,
      }),
      makeReminder(view, meeting.id, start, interview.link ? ['open call', 'open notes'] : ['open notes'], {
        ...about,
        kind: 'hour before',
        at: hourBefore,
        until: addMinutes(start, 15),
        title: view.words.inOneHour(whoOf(meeting, view) ?? application.company),
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
        at: hourOf(addDays(day, -2), 9, view.timeZone),
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
