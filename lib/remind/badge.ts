import type { ReminderData } from '../store/reads/reminder-data';
import { readClock } from './thank-you-clock';

/** The number of letters not yet sent, and how they press. No number, no badge. */
export type Badge = { count: number; tone: 'calm' | 'soon' | 'late' };

const reachHours = 14 * 24;

/** Counts letters whose talk is over; one that is two weeks late has been let go. */
export function deriveBadge(data: ReminderData, now: string): Badge {
  let count = 0;
  let tone: Badge['tone'] = 'calm';
  const meetings = new Map(data.meetings.map((meeting) => [meeting.id, meeting]));
  const interviews = new Map(data.interviews.map((interview) => [interview.id, interview]));
  for (const letter of data.thankYous) {
    const meeting = meetings.get(letter.meetingId);
    const interview = meeting && interviews.get(meeting.interviewId);
    const clock = meeting && readClock(letter, meeting, interview?.kind ?? null, now);
    if (!clock || clock.state === 'sent' || clock.state === 'skipped' || clock.state === 'not yet') continue;
    if (Date.parse(now) - Date.parse(clock.dueAt) > reachHours * 3_600_000) continue;
    count += 1;
    if (clock.state === 'late') tone = 'late';
    else if (clock.state === 'soon' && tone !== 'late') tone = 'soon';
  }
  return { count, tone };
}
