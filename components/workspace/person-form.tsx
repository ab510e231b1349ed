import { useState } from 'react';
import { Part, type Person } from '../../lib/model/interview';
import { Button, Buttons } from '../look/button';
import { Input, Select } from '../look/input';
import { useWords } from '../words/words';
import { useWorkspaceWords } from './words/workspace-words';

export type PersonFields = Pick<Person, 'name' | 'title' | 'email' | 'part'>;

/** A person’s name, title, address and part, to fill in. */
export const PersonForm = ({
  from,
  onSave,
  onCancel,
}: {
  from: PersonFields;
  onSave: (fields: PersonFields) => void;
  onCancel: () => void;
}) => {
  const words = useWorkspaceWords().people;
  const { parts } = useWords();
  const [own, setOwn] = useState(from);
  const set = (field: 'name' | 'title' | 'email') => (event: { target: { value: string } }) =>
    setOwn({ ...own, [field]: event.target.value || null });
  return (
    <form
      className="form inline"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(own);
      }}
    >
      <Input label={words.name} value={own.name ?? ''} onChange={set('name')} maxLength={200} />
      <Input label={words.title} value={own.title ?? ''} onChange={set('title')} maxLength={200} />
      <Input
        label={words.email}
        type="email"
        value={own.email ?? ''}
        onChange={set('email')}
        maxLength={200}
      />
      <Select
        label={words.part}
        value={own.part ?? ''}
        onChange={(event) => setOwn({ ...own, part: Part.safeParse(event.target.value).data ?? null })}
      >
        <option value="">{words.partOpen}</option>
        {Part.options
          .filter((part) => part !== 'other')
          .map((part) => (
            <option key={part} value={part}>
              {parts[part]}
            </option>
          ))}
      </Select>
      <Buttons>
        <Button small type="submit" disabled={!own.name && !own.title}>
          {words.save}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Buttons>
    </form>
  );
};
