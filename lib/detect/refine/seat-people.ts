import type { NamedPerson } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { nameKey } from '../extract/people/name-key';
import { isRowOf } from '../extract/people/row-time';

type PersonClue = Extract<Clue, { kind: 'person' }>;
type MeetingClue = Extract<Clue, { kind: 'meeting' }>;

const bare = ({ value: { name, title, email } }: PersonClue): NamedPerson => ({ name, title, email });

/** A firm that is less sure than the surest by more than this is no firm. */
const nearBest = 0.1;

/** “Interview with Tidewell” names the firm, whatever its name sounds like. */
function dropFirms(clues: Clue[], page: Page): Clue[] {
  // What sounds like a firm beside a better one is none: “Tom Birch has asked to see you”.
  const best = Math.max(0, ...clues.map(({ kind, strength }) => (kind === 'company' ? strength : 0)));
  const firms = clues.flatMap((clue) =>
    clue.kind === 'company' && clue.strength >= Math.max(0.6, best - nearBest) ? [nameKey(clue.value)] : [],
  );
  const others = (['role', 'place'] as const).flatMap((kind) => {
    const [best] = clues
      .filter((clue) => clue.kind === kind)
      .sort((one, other) => other.strength - one.strength);
    return best ? [` ${nameKey(String(best.value))} `] : [];
  });
  const text = ` ${nameKey(page.lines.join(' ').slice(0, 8_000))} `;
  const count = (name: string) => text.split(` ${name} `).length;
  /** “Harbor & Pine”: a word that the mail has in the firm’s name alone. */
  const isOnlyIn = (own: string, firm: string) => count(own) <= count(firm);
  return clues.filter((clue) => {
    if (clue.kind !== 'person' || clue.value.title !== null) return true;
    const own = nameKey(clue.value.name ?? '');
    // “Second Mate (Minor Waters)”: what the job or the place is called is nobody.
    if (clue.strength < 1 && others.some((one) => one.includes(` ${own} `))) return false;
    return !firms.some(
      (firm) => firm === own || (!own.includes(' ') && firm.split(' ').includes(own) && isOnlyIn(own, firm)),
    );
  });
}

/**
 * Puts the people into the meetings: those whom a row of the day’s plan names at its time; where there is one meeting, everybody.
 */
export function seatPeople(all: Clue[], page: Page): Clue[] {
  const clues = dropFirms(all, page);
  const people = clues.filter(
    (clue): clue is PersonClue => clue.kind === 'person' && clue.value.part === 'interviewer',
  );
  const meetings = clues.filter((clue): clue is MeetingClue => clue.kind === 'meeting');
  if (people.length === 0 || meetings.length === 0) return clues;
  const unique = people.filter(
    ({ value }, index) =>
      people.findIndex((other) => nameKey(other.value.name ?? '') === nameKey(value.name ?? '')) === index,
  );
  return clues.map((clue) => {
    if (clue.kind !== 'meeting') return clue;
    if (meetings.length === 1) return { ...clue, value: { ...clue.value, people: unique.map(bare) } };
    const own = people.filter(
      ({ value, quote }) =>
        (value.row !== null && clue.value.start !== null && isRowOf(value.row, clue.value.start)) ||
        (value.row === null && clue.quote !== '' && quote.includes(clue.quote)),
    );
    return { ...clue, value: { ...clue.value, people: own.map(bare) } };
  });
}
