import type { Attendance, Meeting, Person } from '../model/interview';
import type { NamedPerson, StatedMeeting } from '../model/understanding';

/** A stated meeting, and the kept one that it takes the place of; null where it is a further one. */
export type Move = { stated: StatedMeeting; meeting: Meeting | null };

const key = (name: string | null) => (name ?? '').toLowerCase().trim();

/** Which kept meeting each stated one moves: by the person, by the old time, by being the only one. Each is moved once. */
export function pairMoves(
  stated: StatedMeeting[],
  oldTimes: string[],
  meetings: Meeting[],
  people: Person[],
  attendances: Attendance[],
): Move[] {
  const left = [...meetings].sort((a, b) => (a.wallTime ?? '').localeCompare(b.wallTime ?? ''));
  const take = (found: Meeting | undefined): Meeting | null => {
    if (!found) return null;
    left.splice(left.indexOf(found), 1);
    return found;
  };
  const attends = (meeting: Meeting, person: NamedPerson) =>
    attendances.some(({ meetingId, personId }) => {
      const known = people.find(({ id }) => id === personId);
      return (
        meetingId === meeting.id &&
        known !== undefined &&
        person.name !== null &&
        key(known.name) === key(person.name)
      );
    });
  const old = [...oldTimes];
  return stated.map((one) => {
    const unchanged = left.find(({ wallTime }) => wallTime !== null && wallTime === one.start);
    const byPerson = left.find((meeting) => one.people.some((person) => attends(meeting, person)));
    const byOldTime = left.find(({ wallTime }) => wallTime !== null && old.includes(wallTime));
    const byDay = left.find(
      ({ wallTime }) => wallTime !== null && old.some((time) => wallTime.startsWith(time)),
    );
    const only = stated.length >= left.length || left.length === 1 ? left[0] : undefined;
    return { stated: one, meeting: take(unchanged ?? byPerson ?? byOldTime ?? byDay ?? only) };
  });
}
