import type { Reading } from '../../lib/model/reading';
import type { NamedPerson } from '../../lib/model/understanding';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Field } from '../look/field';
import { useWords } from '../words/words';
import { quoteFor, quoteOf } from './quote-for';
import type { Shown } from './shown';
import type { Edits } from './use-edits';
import { WhenField } from './when-field';
import { WhereField } from './where-field';

/** Parts of the card that can be edited. */
export type EditablePart = 'round' | 'company' | 'role' | 'when' | 'where';

const wordOf = ({ name, title, email }: NamedPerson): string | null => name ?? title ?? email;

/** When, where, with whom, and by when they decide: each with the words it came from. */
export const ReadingFields = ({
  reading,
  shown,
  edits,
  isOpen,
  onOpen,
}: {
  reading: Reading;
  shown: Shown;
  edits: Edits;
  isOpen: (part: EditablePart) => boolean;
  onOpen: (part: EditablePart, isOpen: boolean) => void;
}) => {
  const { mail } = useWords();
  const { locale } = useReader();
  const named = shown.meetings.flatMap(({ people }) => people.flatMap((person) => wordOf(person) ?? []));
  const people = [...new Set(named)];
  const decision = reading.understanding.invitation?.decisionBy;
  return (
    <dl className="fields">
      <WhenField
        reading={reading}
        shown={shown}
        edits={edits}
        isEditing={isOpen('when')}
        onEdit={(isEditing) => onOpen('when', isEditing)}
      />
      <WhereField
        reading={reading}
        shown={shown}
        onChange={edits.change}
        isEditing={isOpen('where')}
        onEdit={(isEditing) => onOpen('where', isEditing)}
      />
      {!isOpen('when') && (
        <Field
          label={mail.with}
          quote={quoteFor(reading, 'meetings.0.people') ?? quoteOf(reading, people[0])}
          wordsLabel={mail.wordsFrom(mail.with)}
          isMissing={people.length === 0}
          onEdit={{ label: mail.edit(mail.with), press: () => onOpen('when', true) }}
        >
          {people.join(', ') || mail.notSaid}
        </Field>
      )}
      {decision && (
        <Field
          label={mail.decisionBy}
          quote={quoteFor(reading, 'decisionBy')}
          wordsLabel={mail.wordsFrom(mail.decisionBy)}
        >
          {mail.byDay(wordDay(decision, locale))}
        </Field>
      )}
    </dl>
  );
};
