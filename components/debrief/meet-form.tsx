import { useState } from 'react';
import type { Meeting } from '../../lib/model/interview';
import { wordBoth } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button, Buttons } from '../look/button';
import { Input, Select } from '../look/input';
import { useDebriefWords } from './words/debrief-words';

/** Names somebody the reader met: from then on a clock runs for them. */
export const MeetForm = ({ meetings }: { meetings: Meeting[] }) => {
  const words = useDebriefWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [email, setEmail] = useState('');
  const [meetingId, setMeetingId] = useState(meetings[0]?.id ?? '');
  const worded = (meeting: Meeting) =>
    meeting.topic ?? wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.theirs ?? words.talk;
  const add = async () => {
    const person = { name: name.trim() || null, title: title.trim() || null, email: email.trim() || null };
    if (!(await act('meetPerson', { meetingId, person }, words.added))) return;
    setName('');
    setTitle('');
    setEmail('');
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
        <Input label={words.name} value={name} onChange={(event) => setName(event.target.value)} />
        <Input label={words.title} value={title} onChange={(event) => setTitle(event.target.value)} />
        <Input
          label={words.email}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
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
        <Button type="submit" icon="add" disabled={!name.trim() && !title.trim()}>
          {words.addPerson}
        </Button>
      </Buttons>
    </form>
  );
};
