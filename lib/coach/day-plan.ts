import type { Meeting, Person } from '../model/interview';
import type { Workspace } from '../model/workspace';
import { meetingsOf, metBefore, peopleIn } from './facts';
import { type FourQuestionId, questionOfPart } from './four-questions';
import { partOf } from './part-of';
import { type StoryChoice, storyFor } from './story-for';
import { type Structure, structureOf } from './structure';

/** One person opposite the reader. */
export type Opposite = { person: Person; asks: FourQuestionId; isPartGuessed: boolean; isKnown: boolean };

export type DayLine =
  | { kind: 'meeting'; meeting: Meeting; people: Opposite[]; area: string | null; story: StoryChoice | null }
  /** Time between two meetings. */
  | { kind: 'pause'; startsAt: string; minutes: number };

export type DayPlan = {
  lines: DayLine[];
  structure: Structure | null;
  /** More than three hours without a pause of ten minutes: ask for one (source: knight). */
  askForPause: boolean;
};

const endOf = ({ startsAt, minutes }: Meeting): string | null =>
  startsAt !== null && minutes !== null ? Temporal.Instant.from(startsAt).add({ minutes }).toString() : null;

function pauseBetween(one: Meeting, next: Meeting | undefined): DayLine[] {
  const end = endOf(one);
  if (!end || !next?.startsAt) return [];
  const minutes = Temporal.Instant.from(end).until(Temporal.Instant.from(next.startsAt)).total('minutes');
  // A night between two meetings is no pause.
  return minutes >= 5 && minutes <= 240
    ? [{ kind: 'pause', startsAt: end, minutes: Math.round(minutes) }]
    : [];
}

function lacksPause(lines: DayLine[]): boolean {
  let inRow = 0;
  for (const line of lines) {
    if (line.kind === 'pause' && line.minutes >= 10) inRow = 0;
    if (line.kind === 'meeting') inRow += line.meeting.minutes ?? 60;
    if (inRow > 180) return true;
  }
  return false;
}

/** Each meeting of the day: who, what they ask themselves, their area, the story that fits, and the pauses between (source: allstar, knight). */
export function dayPlan(workspace: Workspace): DayPlan {
  const met = metBefore(workspace);
  const taken = new Set<string>();
  const meetings = meetingsOf(workspace);
  const lines = meetings.flatMap((meeting, index): DayLine[] => {
    const people = peopleIn(workspace, meeting.id).map((person) => {
      const { part, isGuess } = partOf(person);
      return { person, asks: questionOfPart(part), isPartGuessed: isGuess, isKnown: met.includes(person) };
    });
    const story = storyFor(workspace, people[0]?.person ?? null, meeting.topic, taken);
    if (story) taken.add(story.story.id);
    return [
      { kind: 'meeting', meeting, people, area: meeting.topic, story },
      ...pauseBetween(meeting, meetings[index + 1]),
    ];
  });
  return { lines, structure: structureOf(workspace), askForPause: lacksPause(lines) };
}
