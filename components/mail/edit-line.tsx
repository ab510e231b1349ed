import { Input } from '../look/input';

/** A value edited in place: kept on leaving it, null where nothing is left of it. */
export const EditLine = ({
  label,
  value,
  onDone,
}: {
  label: string;
  value: string | null;
  onDone: (text: string | null) => void;
}) => (
  <Input
    label={label}
    defaultValue={value ?? ''}
    autoFocus
    onBlur={(event) => onDone(event.target.value.trim() || null)}
  />
);
