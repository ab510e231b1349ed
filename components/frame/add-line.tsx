import { useState } from 'react';
import { Button } from '../look/button';
import { Input } from '../look/input';

/** One line to add to a list: the field empties once it is kept. */
export const AddLine = ({
  label,
  add,
  most,
  onAdd,
}: {
  /** What is to be added. */
  label: string;
  /** The word on the button. */
  add: string;
  /** Characters at most. */
  most: number;
  /** Answers null where it could not be kept: the words stay then. */
  onAdd: (text: string) => Promise<unknown>;
}) => {
  const [text, setText] = useState('');
  const save = async () => {
    if (text.trim() && (await onAdd(text.trim())) !== null) setText('');
  };
  return (
    <form
      className="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input
        label={label}
        hideLabel
        placeholder={label}
        maxLength={most}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button small type="submit" disabled={!text.trim()}>
        {add}
      </Button>
    </form>
  );
};
