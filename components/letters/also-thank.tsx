import { partOf } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Source } from '../frame/source';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { useWords } from '../words/words';
import { useLetterPageWords } from './words/letter-page-words';

/** The head of HR, the future supervisor, the head of the committee: owed a letter though they were not in the room (source: allstar). */
const haveASay = ['HR', 'supervisor', 'committee head'];

/** People of this application who should have a letter and are owed none. */
export const AlsoThank = ({ workspace, meetingId }: { workspace: Workspace; meetingId: string }) => {
  const words = useLetterPageWords();
  const { parts } = useWords();
  const { act } = useAct();
  const { thankYous } = workspace;
  const left = workspace.people.filter(
    (person) =>
      haveASay.includes(partOf(person).part) && !thankYous.some((one) => one.personId === person.id),
  );
  if (left.length === 0) return null;
  const owe = async (personId: string) => {
    const answer = await act('oweLetter', { meetingId, personId }, words.owed);
    if (answer) window.location.hash = `#/letters/${answer.thankYouId}`;
  };
  return (
    <Section title={words.also} end={<Source of="allstar" />}>
      <p className="small faint">{words.alsoWhy}</p>
      <ul className="rows">
        {left.map((person) => (
          <li key={person.id} className="row said">
            <div>
              <p>{person.name ?? person.title}</p>
              <p className="small faint">{parts[partOf(person).part]}</p>
            </div>
            <Button small onClick={() => void owe(person.id)}>
              {words.oweLetter}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
