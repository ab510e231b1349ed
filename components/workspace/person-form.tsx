import { useState } from 'react';
import { Part, type Person } from '../../lib/model/interview';
import { Button, Buttons } from '../look/button';
import { Select } from '../look/input';
import { useWords } from '../words/words';
import { isNamed, PersonInputs } from './person-inputs';
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
  return (
    <form
      className="form inline"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(own);
      }}
    >
      <PersonInputs of={own} onChange={(changed) => setOwn({ ...own, ...changed })} />
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
        <Button small type="submit" disabled={!isNamed(own)}>
          {words.save}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Buttons>
    </form>
  );
};
