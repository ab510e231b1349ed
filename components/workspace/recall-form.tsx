import { useState } from 'react';
import type { NoteAbout } from '../../lib/model/debrief';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Input, TextArea } from '../look/input';
import { useWorkspaceWords } from './words/workspace-words';

/** What is asked, and what each note is about. All of it may stay empty. */
const fields = [
  { key: 'said', about: 'said by me' },
  { key: 'cared', about: 'cared about' },
  { key: 'reacted', about: 'reacted' },
  { key: 'concern', about: 'concern' },
  { key: 'money', about: 'money' },
  { key: 'promised', about: 'promised' },
] as const satisfies readonly { key: string; about: NoteAbout }[];
type Key = (typeof fields)[number]['key'];

/** What the reader remembers of a round that Encore does not know. */
export const RecallForm = ({
  workspace,
  roundId,
  onClose,
}: {
  workspace: Workspace;
  roundId: string | null;
  onClose: () => void;
}) => {
  const words = useWorkspaceWords().round;
  const { act } = useAct();
  const [who, setWho] = useState({ name: '', title: '', day: '' });
  const [own, setOwn] = useState<Record<Key, string>>({
    said: '',
    cared: '',
    reacted: '',
    concern: '',
    money: '',
    promised: '',
  });
  const notes = fields.flatMap(({ key, about }) => {
    const text = own[key].trim();
    return text ? [{ about, text }] : [];
  });
  const { name, title, day } = who;
  const keep = async () => {
    const person = name || title ? { name: name || null, title: title || null, email: null } : null;
    const input = { interviewId: workspace.interview.id, roundId, wallTime: day || null, person, notes };
    if (await act('rememberRound', input, words.kept)) onClose();
  };
  return (
    <Card label={words.jot}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div className="pair">
          <Input
            label={words.who}
            maxLength={200}
            value={name}
            onChange={(event) => setWho({ ...who, name: event.target.value })}
          />
          <Input
            label={words.whoTitle}
            maxLength={200}
            value={title}
            onChange={(event) => setWho({ ...who, title: event.target.value })}
          />
        </div>
        {roundId === null && (
          <Input
            label={words.day}
            type="date"
            value={day}
            onChange={(event) => setWho({ ...who, day: event.target.value })}
          />
        )}
        {fields.map(({ key }) => (
          <TextArea
            key={key}
            label={words[key]}
            rows={2}
            value={own[key]}
            onChange={(event) => setOwn({ ...own, [key]: event.target.value })}
          />
        ))}
        <Buttons>
          <Button type="submit" disabled={notes.length === 0 && !name && !title}>
            {words.keep}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </Buttons>
      </form>
    </Card>
  );
};
