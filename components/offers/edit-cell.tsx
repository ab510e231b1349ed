import { useState } from 'react';
import { Input } from '../look/input';

/** A value of the table, edited in place: a press opens it, Enter or leaving keeps it, Escape leaves it as it was. */
export const EditCell = ({
  value,
  shown,
  label,
  add,
  isDay,
  isOwnWords,
  isStrong,
  isBelow,
  below,
  keep,
}: {
  value: string | null;
  /** How it reads when not being edited. */
  shown?: string | null;
  label: string;
  /** What an empty cell offers. */
  add: string;
  isDay?: boolean;
  isOwnWords?: boolean;
  isStrong?: boolean;
  isBelow?: boolean;
  below?: string;
  keep: (value: string | null) => void;
}) => {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <>
        <button type="button" className="edits" aria-label={label} onClick={() => setOpen(true)}>
          {value ? (
            <span className={isOwnWords ? 'quote' : isBelow ? 'below' : isStrong ? 'strong' : undefined}>
              {shown ?? value}
            </span>
          ) : (
            <span className="faint small">{add}</span>
          )}
        </button>
        {isBelow && <span className="small faint nowrap">{` ${below}`}</span>}
      </>
    );
  const finish = (text: string, isValid: boolean) => {
    setOpen(false);
    const next = text.trim() || null;
    if (isValid && next !== value) keep(next);
  };
  return (
    <Input
      label={label}
      hideLabel
      autoFocus
      type={isDay ? 'date' : 'text'}
      maxLength={isOwnWords ? 4000 : 500}
      defaultValue={value ?? ''}
      onBlur={(event) => finish(event.target.value, event.target.validity.valid)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
};
