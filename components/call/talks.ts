import type { Meeting, Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { endOf } from '../../lib/remind/thank-you-clock';
import { minutesBetween } from '../../lib/time/instant';

/** One talk of the day, with whom, and from when to when. */
export type Talk = {
  meeting: Meeting;
  people: Person[];
  startsAt: string;
  endsAt: string;
  endIsGuessed: boolean;
};

/** How long before the first talk the panel turns to the call, and how long after the last it stays. */
const aroundMinutes = 15;

/** The talks of the interview whose hour is known, in the order of the day. */
export function talksOf({ interview, meetings, attendances, people }: Workspace): Talk[] {
  return meetings
    .filter(({ interviewId, startsAt }) => interviewId === interview.id && startsAt !== null)
    .sort((one, other) => (one.startsAt ?? '').localeCompare(other.startsAt ?? ''))
    .flatMap((meeting, index, all) => {
      const end = endOf(meeting, interview.kind);
      if (!end || !meeting.startsAt) return [];
      const next = all[index + 1]?.startsAt ?? null;
      // Where nobody said how long, the next talk ends this one.
      const endsAt = end.isGuessed && next ? next : end.endsAt;
      const ids = attendances.filter(({ meetingId }) => meetingId === meeting.id).map((row) => row.personId);
      return [
        {
          meeting,
          people: ids.flatMap((id) => people.find((person) => person.id === id) ?? []),
          startsAt: meeting.startsAt,
          endsAt,
          endIsGuessed: end.isGuessed && !next,
        },
      ];
    });
}

/** The place in the day at `now`: the talk that began last, the first while none has. */
export function talkAt(talks: readonly Talk[], now: string): number {
  const begun = talks.findLastIndex(({ startsAt }) => startsAt <= now);
  return Math.max(0, begun);
}

/** Whether the panel stands beside a call now. */
export function isCallTime(talks: readonly Talk[], now: string): boolean {
  const running = talks.find(
    ({ startsAt, endsAt }) =>
      minutesBetween(now, startsAt) <= aroundMinutes && minutesBetween(endsAt, now) <= aroundMinutes,
  );
  return running !== undefined;
}
