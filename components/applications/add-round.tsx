import { useState } from 'react';
import type { InterviewKind, Round } from '../../lib/model/understanding';
import { allZones } from '../../lib/time/zone';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button, Buttons } from '../look/button';
import { Input, Select } from '../look/input';
import { useWords } from '../words/words';
import { useApplicationWords } from './words/application-words';

const empty = { round: '', kind: '', when: '', minutes: '', place: '', person: '' };

/** Adds an interview by hand: a call that came by telephone, say. */
export const AddRound = ({ applicationId }: { applicationId: string }) => {
  const words = useApplicationWords();
  const { rounds, kinds } = useWords();
  const { timeZone } = useReader();
  const { act } = useAct();
  const [fields, setFields] = useState(empty);
  const [zone, setZone] = useState(timeZone);
  const set = (patch: Partial<typeof empty>) => setFields({ ...fields, ...patch });
  const add = async () => {
    const people = fields.person
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ name, title: null, email: null }));
    const done = await act(
      'addInterview',
      {
        applicationId,
        round: (fields.round || null) as Round | null,
        kind: (fields.kind || null) as InterviewKind | null,
        wallTime: fields.when || null,
        timeZone: fields.when ? zone : null,
        minutes: fields.minutes ? Math.round(Number(fields.minutes)) : null,
        place: fields.place.trim() || null,
        people,
      },
      words.added,
    );
    if (done) setFields(empty);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Select
        label={words.round}
        value={fields.round}
        onChange={(event) => set({ round: event.target.value })}
      >
        <option value="">{rounds.none}</option>
        {(['screening', 'first', 'second', 'third', 'final'] as const).map((round) => (
          <option key={round} value={round}>
            {rounds[round]}
          </option>
        ))}
      </Select>
      <Select label={words.kind} value={fields.kind} onChange={(event) => set({ kind: event.target.value })}>
        <option value="">{kinds.none}</option>
        {(['phone', 'video', 'onsite', 'panel', 'meal', 'test'] as const).map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </Select>
      <Input
        label={words.day}
        type="datetime-local"
        value={fields.when}
        onChange={(event) => set({ when: event.target.value })}
      />
      <Select label={words.zone} value={zone} onChange={(event) => setZone(event.target.value)}>
        {allZones().map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      <Input
        label={words.minutes}
        type="number"
        min={5}
        max={1440}
        value={fields.minutes}
        onChange={(event) => set({ minutes: event.target.value })}
      />
      <Input
        label={words.place}
        value={fields.place}
        onChange={(event) => set({ place: event.target.value })}
      />
      <Input
        label={words.person}
        value={fields.person}
        onChange={(event) => set({ person: event.target.value })}
      />
      <Buttons>
        <Button type="submit">{words.add}</Button>
      </Buttons>
    </form>
  );
};
