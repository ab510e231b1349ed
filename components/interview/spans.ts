import { addMinutes, dayIn, minutesBetween } from '../../lib/time/instant';
import type { TimeToWord } from '../../lib/time/wording';

const timeOf = ({ startsAt, wallTime }: TimeToWord): string => startsAt ?? wallTime ?? '9999';

const endOf = ({ startsAt, minutes }: TimeToWord): string | null =>
  startsAt && minutes !== null ? addMinutes(startsAt, minutes) : null;

function dayOf({ startsAt, wallTime, timeZone }: TimeToWord): string | null {
  return startsAt && timeZone ? dayIn(startsAt, timeZone) : (wallTime?.slice(0, 10) ?? null);
}

/**
 * Meetings as the reader thinks of them: one line for each day, from the first start to the last end. Where a mail
 * states both the whole and its parts, the parts lie within the whole.
 */
export function spansOf(meetings: readonly TimeToWord[]): TimeToWord[] {
  const inOrder = [...meetings].sort((one, other) => timeOf(one).localeCompare(timeOf(other)));
  const spans: TimeToWord[] = [];
  for (const meeting of inOrder) {
    const last = spans.at(-1);
    if (!last || last.timeZone !== meeting.timeZone || dayOf(last) !== dayOf(meeting)) {
      spans.push({ ...meeting });
      continue;
    }
    const soFar = endOf(last);
    const end = endOf(meeting);
    const isWithin = soFar !== null && timeOf(meeting) < soFar;
    // A further talk without an end: then the end of the day is not known either.
    if (end === null) last.minutes = isWithin ? last.minutes : null;
    else if (last.startsAt && (soFar === null || end > soFar))
      last.minutes = minutesBetween(last.startsAt, end);
  }
  return spans;
}
