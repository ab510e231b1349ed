import { useState } from 'react';
import type { Reading } from '../../lib/model/reading';
import type { Round } from '../../lib/model/understanding';
import { Chip } from '../look/chip';
import { Guessed } from '../look/field';
import { Icon } from '../look/icon';
import { Select } from '../look/input';
import { Quote } from '../look/quote';
import { useWords } from '../words/words';
import { EditLine } from './edit-line';
import { quoteFor } from './quote-for';
import type { EditablePart } from './reading-fields';
import type { Shown } from './shown';
import type { Edits } from './use-edits';

const roundsInOrder = ['screening', 'first', 'second', 'third', 'final'] as const;

/** The words that Encore went by, and those that round, company and role came from, one press away. */
const HeadWords = ({ reading }: { reading: Reading }) => {
  const { mail } = useWords();
  const [isOpen, setOpen] = useState(false);
  const found = ['label', 'round', 'company', 'role'].flatMap((field) => quoteFor(reading, field) ?? []);
  const quotes = [...new Map(found.map((quote) => [quote.words, quote])).values()];
  if (quotes.length === 0) return null;
  const label = mail.wordsFrom([mail.round, mail.company, mail.role].join(', '));
  return (
    <>
      <button
        type="button"
        className="words"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="words" />
      </button>
      {isOpen && quotes.map(({ words, marked }) => <Quote key={words} words={words} marked={marked} />)}
    </>
  );
};

/** Round, company and role: each a press away from being edited. */
export const ReadingHead = ({
  reading,
  shown,
  edits,
  isStated,
  isOpen,
  isWhole,
  onOpen,
}: {
  reading: Reading;
  shown: Shown;
  edits: Edits;
  isStated: (field: string) => boolean;
  isOpen: (part: EditablePart) => boolean;
  /** The whole card is edited: then nothing closes by itself. */
  isWhole: boolean;
  onOpen: (part: EditablePart, isOpen: boolean) => void;
}) => {
  const { mail, rounds, frame } = useWords();
  const line = (field: 'company' | 'role') => (
    <EditLine
      label={mail[field]}
      value={shown[field]}
      isFocused={!isWhole}
      onDone={(text, isLeft) => {
        // A company without a name could not be found again.
        if (text !== shown[field] && (text !== null || field === 'role')) edits.change({ [field]: text });
        if (!isWhole && isLeft) onOpen(field, false);
      }}
    />
  );
  const value = (field: 'company' | 'role') => (
    <button
      type="button"
      className="edits"
      title={mail.edit(mail[field])}
      onClick={() => onOpen(field, true)}
    >
      <Guessed isGuess={shown[field] !== null && !isStated(field)}>{shown[field] ?? mail.notSaid}</Guessed>
    </button>
  );
  return (
    <>
      <header>
        {isOpen('round') ? (
          <Select
            label={mail.round}
            hideLabel={!isWhole}
            autoFocus={!isWhole}
            value={shown.round ?? ''}
            onChange={(event) => {
              edits.change({ round: (event.target.value || null) as Round | null });
              if (!isWhole) onOpen('round', false);
            }}
          >
            <option value="">{rounds.none}</option>
            {roundsInOrder.map((round) => (
              <option key={round} value={round}>
                {rounds[round]}
              </option>
            ))}
          </Select>
        ) : (
          <button
            type="button"
            className="edits round"
            title={mail.edit(mail.round)}
            onClick={() => onOpen('round', true)}
          >
            <Chip tone="accent">
              <Guessed isGuess={shown.round !== null && !isStated('round')}>
                {rounds[shown.round ?? 'none']}
              </Guessed>
            </Chip>
          </button>
        )}
        {!isOpen('round') && <span className="small faint">{frame.onThisPage}</span>}
      </header>
      {isOpen('company') ? (
        <div className="gap-above">
          <h1 className="visually-hidden">{shown.company ?? mail.company}</h1>
          {line('company')}
        </div>
      ) : (
        <h1 className="heading gap-above">{value('company')}</h1>
      )}
      {isOpen('role') ? (
        <div className="gap-above">{line('role')}</div>
      ) : (
        <div className="said">
          <p className="soft">{value('role')}</p>
          <HeadWords reading={reading} />
        </div>
      )}
    </>
  );
};
