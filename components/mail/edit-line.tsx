import { Input } from '../look/input';

/** A value edited in place: kept on leaving it or with Enter, null where nothing is left of it, as it was with Escape. */
export const EditLine = ({
  label,
  value,
  type = 'text',
  isFocused = true,
  onDone,
}: {
  label: string;
  value: string | null;
  type?: 'text' | 'date';
  isFocused?: boolean;
  /** `isLeft` is false while another control took the focus: then nothing may move under the pointer. */
  onDone: (text: string | null, isLeft: boolean) => void;
}) => (
  <Input
    label={label}
    type={type}
    defaultValue={value ?? ''}
    maxLength={500}
    autoFocus={isFocused}
    onKeyDown={(event) => {
      if (event.key === 'Escape') event.currentTarget.value = value ?? '';
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        event.currentTarget.blur();
      }
    }}
    onBlur={(event) => onDone(event.target.value.trim() || null, event.relatedTarget === null)}
  />
);
