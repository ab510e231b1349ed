import { useState } from 'react';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Input } from '../look/input';

/** Adds an application by hand. */
export const AddApplication = ({ onDone }: { onDone: () => void }) => {
  const words = useDeskWords().board;
  const { act } = useAct();
  const [company, setCompany] = useState('');
  const [role, setRole] = useState('');
  const save = async () => {
    const answer = await act(
      'addApplication',
      { company, role: role.trim() || null, stage: 'applied' },
      words.added,
    );
    if (answer) onDone();
  };
  return (
    <Card label={words.add} className="form">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Input
          label={words.company}
          value={company}
          autoFocus
          onChange={(event) => setCompany(event.target.value)}
        />
        <Input label={words.role} value={role} onChange={(event) => setRole(event.target.value)} />
        <Buttons>
          <Button type="submit">{words.save}</Button>
          <Button look="quiet" onClick={onDone}>
            {words.cancel}
          </Button>
        </Buttons>
      </form>
    </Card>
  );
};
