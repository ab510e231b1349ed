import { useState } from 'react';
import { metBefore, newPeople, partOf, peopleOf } from '../../lib/coach';
import type { Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { IconButton } from '../look/button';
import { Section } from '../look/card';
import { Guessed } from '../look/field';
import { useWords } from '../words/words';
import { type PersonFields, PersonForm } from './person-form';
import { useWorkspaceWords } from './words/workspace-words';

const nobody: PersonFields = { name: null, title: null, email: null, part: null };

/** Whom the reader meets: name, title, part, and whether they have met before. */
export const PeopleList = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const own = useWorkspaceWords().people;
  const { parts } = useWords();
  const { act } = useAct();
  const [editing, setEditing] = useState<string | null>(null);
  const { interview, application } = workspace;
  const here = peopleOf(workspace);
  const people = [...here, ...workspace.people.filter((one) => one.isContact && !here.includes(one))];
  const [met, fresh] = [metBefore(workspace), newPeople(workspace)];
  const meeting = workspace.meetings.find(({ interviewId }) => interviewId === interview.id);

  const change = (person: Person, fields: PersonFields) => {
    setEditing(null);
    void act('editRow', { table: 'people', id: person.id, patch: fields }, own.saved);
  };
  const add = async (fields: PersonFields) => {
    setEditing(null);
    const { part, ...person } = fields;
    const row = { ...fields, applicationId: application.id, isContact: true };
    if (!meeting) return void (await act('addRow', { table: 'people', row }, own.added));
    const met = await act('meetPerson', { meetingId: meeting.id, person }, own.added);
    if (met?.personId && part) await act('editRow', { table: 'people', id: met.personId, patch: { part } });
  };

  return (
    <Section
      title={words.people}
      end={
        <button type="button" className="more link" onClick={() => setEditing('new')}>
          {own.add}
        </button>
      }
    >
      {people.length === 0 && (
        <p className="soft">
          {words.quiet} <a href={`#/ask/${interview.id}`}>{own.ask}</a>
        </p>
      )}
      <ul className="rows">
        {people.map((person) => {
          const { part, isGuess } = partOf(person);
          const name = person.name ?? person.title ?? '';
          return (
            <li key={person.id} className="row person">
              {editing === person.id ? (
                <PersonForm
                  from={person}
                  onSave={(fields) => change(person, fields)}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <>
                  <div>
                    <p className="strong">{name}</p>
                    {person.name && <p className="small soft">{person.title}</p>}
                    <p className="small faint">
                      {person.isContact ? own.contact : <Guessed isGuess={isGuess}>{parts[part]}</Guessed>}
                      {(person.isContact || parts[part]) &&
                        (met.includes(person) || fresh.includes(person)) &&
                        ', '}
                      {met.includes(person) && own.known.toLocaleLowerCase()}
                      {fresh.includes(person) && own.isNew.toLocaleLowerCase()}
                    </p>
                  </div>
                  <IconButton icon="write" label={own.change(name)} onClick={() => setEditing(person.id)} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {editing === 'new' && (
        <PersonForm from={nobody} onSave={(fields) => void add(fields)} onCancel={() => setEditing(null)} />
      )}
    </Section>
  );
};
