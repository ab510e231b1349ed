import type { Attendance, Meeting, Person } from '../model/interview';
import type { Reading } from '../model/reading';
import type { NamedPerson, StatedMeeting } from '../model/understanding';
import { toInstant } from '../time/instant';
import type { World } from './command';

/** The zone that Encore would propose for a meeting whose mail names none. */
function zoneGuess({ understanding }: Reading, index: number): string | null {
  const doubt = understanding.doubts.find(
    ({ field, suggestion }) => field === `meetings.${index}.timeZone` && suggestion !== null,
  );
  return doubt?.suggestion ?? null;
}

/** The kept form of a stated meeting. The instant exists only once hour and zone are known. */
export function meetingRow(
  stated: StatedMeeting,
  index: number,
  reading: Reading,
  ids: Pick<Meeting, 'id' | 'interviewId' | 'applicationId'>,
): Meeting {
  const zone = stated.timeZone;
  return {
    ...ids,
    startsAt: stated.start && zone ? toInstant(stated.start, zone) : null,
    wallTime: stated.start,
    timeZone: zone,
    zoneGuess: zone ? null : zoneGuess(reading, index),
    minutes: stated.minutes,
    topic: stated.topic,
    state: 'planned',
  };
}

const nameKey = (name: string | null) =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Finds a person among those known by address, then by name, then by title alone. */
export function findPerson(person: NamedPerson, known: Person[]): Person | null {
  const address = person.email?.toLowerCase() ?? null;
  const key = nameKey(person.name);
  return (
    (address ? known.find(({ email }) => email?.toLowerCase() === address) : undefined) ??
    (key ? known.find(({ name }) => nameKey(name) === key) : undefined) ??
    (key
      ? undefined
      : known.find(({ name, title }) => name === null && title !== null && title === person.title)) ??
    null
  );
}

/** Adds the people of a meeting, or fills in what was not known of them; gives who attends. */
export async function keepPeople(
  people: NamedPerson[],
  meeting: Pick<Meeting, 'id' | 'interviewId' | 'applicationId'>,
  isContact: boolean,
  world: World,
): Promise<Person[]> {
  const { db, keep, newId } = world;
  const known = await db.people.where('applicationId').equals(meeting.applicationId).toArray();
  const kept: Person[] = [];
  for (const person of people) {
    const found = findPerson(person, known);
    const row: Person = found
      ? {
          ...found,
          name: person.name ?? found.name,
          title: person.title ?? found.title,
          email: person.email ?? found.email,
          isContact: found.isContact && isContact,
        }
      : { id: newId(), applicationId: meeting.applicationId, ...person, part: null, isContact };
    await keep.put('people', row.id, row);
    if (!found) known.push(row);
    kept.push(row);
  }
  return kept;
}

/** Says who attends a meeting, and that each is owed a letter afterwards. Nobody known: someone the reader will meet. */
export async function keepAttendance(people: Person[], meeting: Meeting, world: World): Promise<void> {
  const { db, keep, newId } = world;
  const there = await db.attendances.where('meetingId').equals(meeting.id).toArray();
  const owed = await db.thankYous.where('meetingId').equals(meeting.id).toArray();
  const letter = async (personId: string | null) => {
    const id = newId();
    const { id: meetingId, interviewId, applicationId } = meeting;
    await keep.put('thankYous', id, {
      id,
      meetingId,
      interviewId,
      applicationId,
      personId,
      state: 'due',
      sentAt: null,
      snoozedUntil: null,
    });
  };
  for (const { id: personId } of people) {
    if (there.some((row) => row.personId === personId)) continue;
    const attendance: Attendance = {
      id: newId(),
      meetingId: meeting.id,
      interviewId: meeting.interviewId,
      personId,
    };
    await keep.put('attendances', attendance.id, attendance);
    const nameless = owed.find((row) => row.personId === null && row.state === 'due');
    if (nameless) {
      owed.splice(owed.indexOf(nameless), 1);
      await keep.put('thankYous', nameless.id, { personId });
    } else {
      await letter(personId);
    }
  }
  if (people.length === 0 && there.length === 0 && owed.length === 0) await letter(null);
}

/** The times on offer are those of the newest mail. */
export async function keepSlots(reading: Reading, interviewId: string, world: World): Promise<void> {
  const { db, keep, newId } = world;
  const old = await db.slots.where('interviewId').equals(interviewId).primaryKeys();
  for (const id of old) await keep.remove('slots', id);
  for (const { start: wallTime, timeZone, minutes } of reading.understanding.invitation?.proposedSlots ??
    []) {
    const id = newId();
    await keep.put('slots', id, { id, interviewId, wallTime, timeZone, minutes });
  }
}
