import { useState } from 'react';
import type { Meeting } from '../../lib/model/interview';
import { wordBoth } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button, Buttons } from '../look/button';
import { Select } from '../look/input';
import { isNamed, nobodyYet, PersonInputs } from '../workspace/person-inputs';
import { useDebriefWords } from './words/debrief-words';

/** Names somebody the reader met: from then on a clock runs for them. */
export const MeetForm = ({ meetings }: { meetings: Meeting[] }) => {
  const words = useDebriefWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const [person, setPerson] = useState(nobodyYet);
  const [meetingId, setMeetingId] = useState(meetings[0]?.id ?? '');
  const worded = (meeting: Meeting) =>
    meeting.topic ?? wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.theirs ?? words.talk;
  const add = async () => {
    const trimmed = {
      name: person.name?.trim() || null,
      title: person.title?.trim() || null,
      email: person.email?.trim() || null,
    };
    if (await act('meetPerson', { meetingId, person: trimmed }, words.added)) setPerson(nobodyYet);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="debrief-trio">
        <PersonInputs of={person} onChange={(changed) => setPerson({ ...person, ...changed })} />
      </div>
      {meetings.length > 1 && (
        <Select label={words.metIn} value={meetingId} onChange={(event) => setMeetingId(event.target.value)}>
          {meetings.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {worded(meeting)}
            </option>
          ))}
        </Select>
      )}
      <Buttons>
        <Button type="submit" icon="add" disabled={!isNamed(person)}>
          {words.addPerson}
        </Button>
      </Buttons>
    </form>
  );
};
