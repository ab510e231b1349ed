import type { Meeting } from '../model/interview';
import type { Reminder } from '../model/reminder';
import { addMinutes, dayIn } from '../time/instant';
import { afterQuiet } from './quiet-hours';
import { applicationOf, interviewOf, makeReminder, type ReminderView, tellingTime } from './reminder-view';
import { endOf } from './thank-you-clock';

/** So long after a day of talks one still remembers the words. */
const noteHours = 24;

/** After the last talk of a day: a few words while it is fresh. */
export function remindOfDebrief(view: ReminderView): Reminder[] {
  const last = new Map<string, { end: string; meeting: Meeting }>();
  for (const meeting of view.data.meetings) {
    const interview = interviewOf(view, meeting.interviewId);
    const end = interview && endOf(meeting, interview.kind)?.endsAt;
    if (!end || addMinutes(end, noteHours * 60) <= view.now) continue;
    const key = `${meeting.interviewId} ${dayIn(end, view.timeZone)}`;
    if (end > (last.get(key)?.end ?? '')) last.set(key, { end, meeting });
  }
  return [...last.values()].flatMap(({ end, meeting }) => {
    const isDone = view.data.debriefs.some(
      ({ interviewId, doneAt }) => interviewId === meeting.interviewId && doneAt !== null && doneAt >= end,
    );
    if (isDone || !applicationOf(view, meeting.applicationId)) return [];
    const at = afterQuiet(addMinutes(end, 20), view.quiet);
    return [
      makeReminder(view, meeting.interviewId, end, ['write notes', 'later'], {
        kind: 'day over',
        at,
        until: addMinutes(end, noteHours * 60),
        applicationId: meeting.applicationId,
        interviewId: meeting.interviewId,
        meetingId: meeting.id,
        title: view.words.dayOver(dayIn(tellingTime(at, view), view.timeZone) === dayIn(end, view.timeZone)),
        text: view.words.whileFresh,
        opens: `#/debrief/${meeting.interviewId}`,
      }),
    ];
  });
}
