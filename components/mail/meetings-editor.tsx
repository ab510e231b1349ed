import { useState } from 'react';
import type { ProposedSlot, StatedMeeting } from '../../lib/model/understanding';
import { wordBoth } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Button, Buttons, IconButton } from '../look/button';
import { useWords } from '../words/words';
import { MeetingEditor } from './meeting-editor';
import { timeToWord } from './shown';

const blank = (like: StatedMeeting | undefined): StatedMeeting => ({
  start: like?.start?.slice(0, 10) ?? null,
  timeZone: like?.timeZone ?? null,
  minutes: null,
  topic: null,
  people: [],
});

/** All meetings of the invitation: one opens at a time; one can be added, taken from the times on offer, or removed. */
export const MeetingsEditor = ({
  meetings,
  slots,
  zoneGuess,
  onChange,
}: {
  meetings: StatedMeeting[];
  slots: ProposedSlot[];
  zoneGuess: string | null;
  onChange: (meetings: StatedMeeting[]) => void;
}) => {
  const { mail } = useWords();
  const { timeZone, locale } = useReader();
  const [opened, setOpened] = useState(meetings.length === 1 ? 0 : -1);
  const word = (time: { start: string | null; timeZone: string | null; minutes: number | null }) =>
    wordBoth(timeToWord(time, zoneGuess), timeZone, locale);
  const nameOf = (meeting: StatedMeeting) => {
    const both = word(meeting);
    return both ? [both.day, both.theirs].filter(Boolean).join(', ') : mail.newMeeting;
  };
  const add = (meeting: StatedMeeting) => {
    onChange([...meetings, meeting]);
    setOpened(meetings.length);
  };
  const whom = ({ people }: StatedMeeting) => people.map(({ name, title }) => name ?? title).join(', ');
  return (
    <>
      <ul className="rows">
        {meetings.map((meeting, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stated meeting has no other name than its place
          <li key={index} className="row no-lead">
            <button
              type="button"
              className="edits"
              aria-expanded={opened === index}
              onClick={() => setOpened(opened === index ? -1 : index)}
            >
              <span className="a-line strong">{nameOf(meeting)}</span>
              {opened !== index && <span className="a-line small soft">{whom(meeting)}</span>}
            </button>
            <IconButton
              icon="close"
              label={mail.removeMeeting(nameOf(meeting))}
              onClick={() => {
                onChange(meetings.filter((_, at) => at !== index));
                setOpened(-1);
              }}
            />
            {opened === index && (
              <MeetingEditor
                meeting={meeting}
                zoneGuess={zoneGuess}
                onChange={(changed) => onChange(meetings.map((one, at) => (at === index ? changed : one)))}
              />
            )}
          </li>
        ))}
        {meetings.length === 0 &&
          slots.map((slot) => {
            const text = word(slot)?.text ?? slot.start;
            return (
              <li key={slot.start} className="row no-lead">
                <span>{text}</span>
                <Button
                  small
                  aria-label={mail.takeSlotLabel(text)}
                  onClick={() => add({ ...slot, topic: null, people: [] })}
                >
                  {mail.takeSlot}
                </Button>
              </li>
            );
          })}
      </ul>
      <Buttons>
        <Button small look="quiet" icon="add" onClick={() => add(blank(meetings.at(-1)))}>
          {mail.addMeeting}
        </Button>
      </Buttons>
    </>
  );
};
