import { useState } from 'react';
import type { Reading } from '../../lib/model/reading';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { useWords } from '../words/words';
import { type Belonging, Belongs } from './belongs';
import { type EditablePart, ReadingFields } from './reading-fields';
import { ReadingHead } from './reading-head';
import { shownOf } from './shown';
import { useEdits } from './use-edits';

const allParts: EditablePart[] = ['round', 'company', 'role', 'when', 'where'];

/** What was understood of the mail in front of the reader: each field with its words, editable before it is saved. */
export const ReadingCard = ({ reading }: { reading: Reading }) => {
  const { mail, frame } = useWords();
  const { act } = useAct();
  const edits = useEdits(reading.id);
  const [open, setOpen] = useState<EditablePart[]>([]);
  const [belongs, setBelongs] = useState<Belonging>(null);
  const shown = shownOf(reading, edits.edits);
  if (!shown) return null;
  const isStated = (field: string) => reading.understanding.stated.includes(field) || field in edits.edits;
  const isOpen = (part: EditablePart) => open.includes(part);
  const onOpen = (part: EditablePart, isNowOpen: boolean) =>
    setOpen(isNowOpen ? [...open, part] : open.filter((one) => one !== part));
  const isUndecided = reading.match.verdict === 'unsure' && belongs === null;
  const save = async () => {
    const input = {
      readingId: reading.id,
      edits: edits.edits,
      applicationId: belongs === 'new' ? null : belongs,
    };
    if (await act('saveInvitation', input, mail.saved)) edits.forget();
  };
  return (
    <Card label={frame.onThisPage} className="reading">
      <ReadingHead
        reading={reading}
        shown={shown}
        edits={edits}
        isStated={isStated}
        isOpen={isOpen}
        isWhole={open.length === allParts.length}
        onOpen={onOpen}
      />
      <Belongs match={reading.match} chosen={belongs} onChoose={setBelongs} />
      <ReadingFields reading={reading} shown={shown} edits={edits} isOpen={isOpen} onOpen={onOpen} />
      <Buttons>
        <Button look="primary" disabled={isUndecided} onClick={() => void save()}>
          {mail.save}
        </Button>
        <Button onClick={() => setOpen(open.length > 0 ? [] : allParts)}>
          {open.length > 0 ? mail.done : mail.editAll}
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
