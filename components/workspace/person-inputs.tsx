import type { Person } from '../../lib/model/interview';
import { Input } from '../look/input';
import { useWorkspaceWords } from './words/workspace-words';

export type PersonNames = Pick<Person, 'name' | 'title' | 'email'>;

export const nobodyYet: PersonNames = { name: null, title: null, email: null };

/** Whether somebody can be told by it. */
export const isNamed = ({ name, title }: PersonNames): boolean => Boolean(name?.trim() || title?.trim());

/** A person’s name, title and address, to fill in. */
export const PersonInputs = ({
  of,
  onChange,
}: {
  of: PersonNames;
  onChange: (changed: Partial<PersonNames>) => void;
}) => {
  const words = useWorkspaceWords().people;
  return (['name', 'title', 'email'] as const).map((field) => (
    <Input
      key={field}
      label={words[field]}
      type={field === 'email' ? 'email' : 'text'}
      maxLength={200}
      value={of[field] ?? ''}
      onChange={(event) => onChange({ [field]: event.target.value || null })}
    />
  ));
};
