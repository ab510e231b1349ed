import type { Clue, Page } from '../clue';

type PersonClue = Extract<Clue, { kind: 'person' }>;
type MeetingClue = Extract<Clue, { kind: 'meeting' }>;

/**
 * Puts the people into the meetings: those named on a meeting’s own line there; where there is one meeting, everybody.
 */
export function seatPeople(clues: Clue[], _page: Page): Clue[] {
  const people = clues.filter(
    (clue): clue is PersonClue => clue.kind === 'person' && clue.value.part === 'interviewer',
  );
  const meetings = clues.filter((clue): clue is MeetingClue => clue.kind === 'meeting');
  if (people.length === 0 || meetings.length === 0) return clues;
  const bare = ({ value: { name, title, email } }: PersonClue) => ({ name, title, email });
  return clues.map((clue) => {
    if (clue.kind !== 'meeting') return clue;
    if (meetings.length === 1) return { ...clue, value: { ...clue.value, people: people.map(bare) } };
    const own = people.filter(
      ({ quote, value }) =>
        quote.includes(clue.quote.slice(0, 12)) || (value.name !== null && clue.quote.includes(value.name)),
    );
    return { ...clue, value: { ...clue.value, people: own.map(bare) } };
  });
}
