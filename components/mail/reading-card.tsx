import { useState } from 'react';
import type { Reading } from '../../lib/model/reading';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { Guessed } from '../look/field';
import { useWords } from '../words/words';
import { EditLine } from './edit-line';
import { ReadingFields } from './reading-fields';
import { shownOf } from './shown';
import { useEdits } from './use-edits';

/** What was understood of the mail in front of the reader: each field with its words, editable before it is saved. */
export const ReadingCard = ({ reading }: { reading: Reading }) => {
  const { mail, rounds, frame } = useWords();
  const { act } = useAct();
  const { edits, change, forget } = useEdits(reading.id);
  const [editing, setEditing] = useState<'company' | 'role' | null>(null);
  const shown = shownOf(reading, edits);
  if (!shown) return null;
  const isStated = (field: string) => reading.understanding.stated.includes(field) || field in edits;
  const save = async () => {
    const input = { readingId: reading.id, edits, applicationId: null };
    if (await act('saveInvitation', input, mail.saved)) forget();
  };
  const line = (field: 'company' | 'role') => (
    <EditLine
      label={mail[field]}
      value={shown[field]}
      onDone={(text) => {
        // A company without a name could not be found again.
        if (text !== null || field === 'role') change({ [field]: text });
        setEditing(null);
      }}
    />
  );
  const value = (field: 'company' | 'role') => (
    <button type="button" className="edits" title={mail.edit(mail[field])} onClick={() => setEditing(field)}>
      <Guessed isGuess={field === 'company' && !isStated(field)}>{shown[field] ?? mail.notSaid}</Guessed>
    </button>
  );
  return (
    <Card label={frame.onThisPage}>
      <header>
        <Chip tone="accent">{rounds[shown.round ?? 'none']}</Chip>
        <span className="small faint">{frame.onThisPage}</span>
      </header>
      {editing === 'company' ? line('company') : <h1 className="heading gap-above">{value('company')}</h1>}
      {editing === 'role' ? line('role') : <p className="soft">{value('role')}</p>}
      <ReadingFields reading={reading} shown={shown} onChange={change} />
      <Buttons>
        <Button look="primary" onClick={() => void save()}>
          {mail.save}
        </Button>
        <Button
          look="quiet"
          end
          onClick={() =>
            void act('settleReading', { readingId: reading.id, verdict: 'not an interview' }, mail.settled)
          }
        >
          {mail.notInterview}
        </Button>
      </Buttons>
    </Card>
  );
};
