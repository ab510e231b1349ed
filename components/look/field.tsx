import { type ReactNode, useState } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Quote } from './quote';

type FieldProps = {
  label: string;
  children: ReactNode;
  /** What stands after the value and cannot be edited with a click: a link. */
  after?: ReactNode;
  /** The sentence it came from, and which words of it. */
  quote?: { words: string; marked?: string | null } | null;
  /** Names of the two small buttons, such as “Words this came from: when”. */
  wordsLabel?: string;
  startsOpen?: boolean;
  /** Does not stand in the listing or mail; `onAdd` offers to fill it in. */
  isMissing?: boolean;
  onAdd?: { label: string; press: () => void };
  /** A press on the value edits it in place. */
  onEdit?: { label: string; press: () => void };
  /** A doubt to settle, below. */
  note?: ReactNode;
};

/** One line of what was understood, with the words it came from. */
export const Field = ({
  label,
  children,
  after,
  quote,
  wordsLabel,
  startsOpen = false,
  isMissing,
  onAdd,
  onEdit,
  note,
}: FieldProps) => {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div className={classNames('field', isMissing && 'missing')}>
      <dt>{label}</dt>
      <dd>
        <div className="value">
          {onEdit ? (
            <button type="button" className="edits" title={onEdit.label} onClick={onEdit.press}>
              {children}
            </button>
          ) : (
            children
          )}
          {after}
        </div>
        {onAdd ? (
          <button type="button" className="words" aria-label={onAdd.label} onClick={onAdd.press}>
            <Icon name="add" />
          </button>
        ) : (
          quote && (
            <button
              type="button"
              className="words"
              aria-expanded={isOpen}
              aria-label={wordsLabel}
              title={wordsLabel}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="words" />
            </button>
          )
        )}
        {quote && isOpen && <Quote words={quote.words} marked={quote.marked} />}
        {note}
      </dd>
    </div>
  );
};

/** A guess: dotted underline. */
export const Guessed = ({ children, isGuess = true }: { children: ReactNode; isGuess?: boolean }) =>
  isGuess ? <span className="guessed">{children}</span> : children;
