import type { Note } from '../model/debrief';
import type { Interview, Meeting, Person } from '../model/interview';
import type { Workspace } from '../model/workspace';

/** Interviews of this application that came before the one in question and were not called off, oldest first. */
export function earlierInterviews(workspace: Workspace): Interview[] {
  const here = workspace.interviews.findIndex(({ id }) => id === workspace.interview.id);
  return workspace.interviews
    .slice(0, Math.max(here, 0))
    .filter(({ state, id }) => state !== 'cancelled' && id !== workspace.interview.id);
}

/** The meetings of one interview that still stand, earliest first; those without a time come last. */
export function meetingsOf(workspace: Workspace, interviewId = workspace.interview.id): Meeting[] {
  const time = (meeting: Meeting) => meeting.startsAt ?? meeting.wallTime ?? '9999';
  return workspace.meetings
    .filter((meeting) => meeting.interviewId === interviewId && meeting.state === 'planned')
    .sort((one, other) => time(one).localeCompare(time(other)));
}

/** Who sits in one meeting. */
export function peopleIn(workspace: Workspace, meetingId: string): Person[] {
  const ids = workspace.attendances.filter((row) => row.meetingId === meetingId).map((row) => row.personId);
  return workspace.people.filter(({ id }) => ids.includes(id));
}

/** Whom the reader meets in one interview, in the order of the day. */
export function peopleOf(workspace: Workspace, interviewId = workspace.interview.id): Person[] {
  const inOrder = meetingsOf(workspace, interviewId).flatMap(({ id }) => peopleIn(workspace, id));
  return [...new Set(inOrder)];
}

/** Whom the reader met in an earlier interview. */
export function metBefore(workspace: Workspace): Person[] {
  return [...new Set(earlierInterviews(workspace).flatMap(({ id }) => peopleOf(workspace, id)))];
}

/** Of this interview's people, those the reader has not met. Empty where nobody of an earlier round is known: then nobody can be called new. */
export function newPeople(workspace: Workspace): Person[] {
  const met = metBefore(workspace);
  return met.length === 0 ? [] : peopleOf(workspace).filter((person) => !met.includes(person));
}

/** Notes of earlier interviews, in the order they were written. */
export function earlierNotes(workspace: Workspace): Note[] {
  const ids = earlierInterviews(workspace).map(({ id }) => id);
  return workspace.notes
    .filter(({ interviewId, text }) => ids.includes(interviewId) && text.trim() !== '')
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** Concerns that an earlier round left open. */
export function openConcerns(workspace: Workspace): Note[] {
  return earlierNotes(workspace).filter(({ about }) => about === 'concern');
}

/** Whether they, not the reader, brought up pay or benefits in any round. */
export function theyRaisedMoney(workspace: Workspace): boolean {
  return workspace.debriefs.some((debrief) => debrief.theyRaisedMoney);
}

/** Whether this is a call back: a first round or a screening call has no "why again". */
export function isCallBack(workspace: Workspace): boolean {
  const { round } = workspace.interview;
  if (round === 'screening' || round === 'first') return false;
  // No round named: a call back only if a counted round came before.
  return round !== null || earlierInterviews(workspace).some((earlier) => earlier.round !== 'screening');
}

/** “Marguerite” of “Marguerite Okafor”, else the title, else null. */
export function shortName(person: Person): string | null {
  const words = person.name?.trim().split(/\s+/) ?? [];
  const first = words.find(
    (word) => !/^(dr|prof|mr|mrs|ms|herr|frau|mme|m|sra?|dott|ir|ing)\.?$/i.test(word),
  );
  return first && words.length > 1 ? first : (person.name ?? person.title);
}
