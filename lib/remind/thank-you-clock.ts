import type { Meeting } from '../model/interview';
import type { ThankYou } from '../model/thank-you';
import type { InterviewKind } from '../model/understanding';
import { addMinutes, minutesBetween } from '../time/instant';

/** How long a talk lasts where nobody said: an hour, on the phone half of one. */
const usualMinutes = (kind: InterviewKind | null): number => (kind === 'phone' ? 30 : 60);
const clockHours = 24;
const soonHours = 6;

/** The clock of one letter. Derived, never stored. */
export type ThankYouClock = {
  /** The end of the talk with that person. */
  endsAt: string;
  /** True where the end is only usual, not known. */
  endIsGuessed: boolean;
  /** 24 hours elapsed after it (source: knight). */
  dueAt: string;
  /** Hours left, 0 to 24; 24 while the talk is not over. */
  hoursLeft: number;
  state: 'not yet' | 'running' | 'soon' | 'late' | 'sent' | 'skipped';
};

/** The end of a meeting; null while its start is not known. */
export function endOf(
  meeting: Pick<Meeting, 'startsAt' | 'minutes'>,
  kind: InterviewKind | null,
): { endsAt: string; isGuessed: boolean } | null {
  if (!meeting.startsAt) return null;
  const minutes = meeting.minutes ?? usualMinutes(kind);
  return { endsAt: addMinutes(meeting.startsAt, minutes), isGuessed: meeting.minutes === null };
}

/** How one letter’s clock stands at `now`; null while the time of the meeting is not known. */
export function readClock(
  letter: Pick<ThankYou, 'state'>,
  meeting: Meeting,
  kind: InterviewKind | null,
  now: string,
): ThankYouClock | null {
  const end = endOf(meeting, kind);
  if (!end) return null;
  const dueAt = addMinutes(end.endsAt, clockHours * 60);
  const left = minutesBetween(now, dueAt) / 60;
  const hoursLeft = Math.max(0, Math.min(clockHours, left));
  const running = left <= 0 ? 'late' : left < soonHours ? 'soon' : left > clockHours ? 'not yet' : 'running';
  const state = letter.state === 'sent' || letter.state === 'skipped' ? letter.state : running;
  return { endsAt: end.endsAt, endIsGuessed: end.isGuessed, dueAt, hoursLeft, state };
}

const rank: Record<ThankYouClock['state'], number> = {
  late: 0,
  soon: 1,
  running: 2,
  'not yet': 3,
  skipped: 4,
  sent: 5,
};

/** Letters in the order they press: late, due soonest, later, sent. */
export function byUrgency(a: ThankYouClock, b: ThankYouClock): number {
  return rank[a.state] - rank[b.state] || a.dueAt.localeCompare(b.dueAt);
}
