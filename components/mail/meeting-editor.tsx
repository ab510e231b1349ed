import { useState } from 'react';
import type { StatedMeeting } from '../../lib/model/understanding';
import { allZones } from '../../lib/time/zone';
import { Input, Select, TextArea } from '../look/input';
import { useWords } from '../words/words';
import { peopleFrom, peopleLines } from './edit-people';

const mostMinutes = 60 * 24;

/** One meeting to correct by hand: when, how long, in which zone, about what, with whom. */
export const MeetingEditor = ({
  meeting,
  zoneGuess,
  onChange,
}: {
  meeting: StatedMeeting;
  zoneGuess: string | null;
  onChange: (meeting: StatedMeeting) => void;
}) => {
  const { mail } = useWords();
  const [lines, setLines] = useState(() => peopleLines(meeting.people));
  const [day = '', clock = ''] = meeting.start?.split('T') ?? [];
  const start = (newDay: string, newClock: string) =>
    onChange({ ...meeting, start: newDay ? [newDay, newClock].filter(Boolean).join('T') : null });
  const zones = meeting.timeZone === 'UTC' ? ['UTC', ...allZones()] : allZones();
  return (
    <div className="form">
      <div className="pair">
        <Input
          label={mail.day}
          type="date"
          value={day}
          onChange={(event) => start(event.target.value, clock)}
        />
        <Input
          label={mail.hour}
          type="time"
          value={clock}
          onChange={(event) => start(day, event.target.value)}
        />
      </div>
      <div className="pair">
        <Input
          label={mail.length}
          type="number"
          min={5}
          max={mostMinutes}
          step={5}
          value={meeting.minutes ?? ''}
          onChange={(event) => {
            const minutes = Math.round(Number(event.target.value));
            onChange({ ...meeting, minutes: minutes > 0 ? Math.min(minutes, mostMinutes) : null });
          }}
        />
        <Select
          label={mail.zone}
          value={meeting.timeZone ?? ''}
          onChange={(event) => onChange({ ...meeting, timeZone: event.target.value || null })}
        >
          <option value="">{mail.zoneOpen}</option>
          {zoneGuess && <option value={zoneGuess}>{zoneGuess.replaceAll('_', ' ')}</option>}
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </div>
      <Input
        label={mail.topic}
        value={meeting.topic ?? ''}
        maxLength={500}
        onChange={(event) => onChange({ ...meeting, topic: event.target.value || null })}
      />
      <TextArea
        label={mail.people}
        rows={Math.min(8, Math.max(2, meeting.people.length + 1))}
        value={lines}
        placeholder={mail.peopleHint}
        onChange={(event) => {
          setLines(event.target.value);
          onChange({ ...meeting, people: peopleFrom(event.target.value, meeting.people) });
        }}
      />
    </div>
  );
};
