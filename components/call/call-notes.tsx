import { useId, useState } from 'react';
import type { Workspace } from '../../lib/model/workspace';
import { wordTime } from '../../lib/time/wording';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Section } from '../look/card';
import { useWords } from '../words/words';
import { useNote } from './use-note';

/** Notes on one person while they speak: kept at every stroke, and said so. */
export const CallNotes = ({
  workspace,
  personId,
  title,
}: {
  workspace: Workspace;
  personId: string | null;
  title: string;
}) => {
  const { frame } = useWords();
  const { locale, timeZone } = useReader();
  const now = useNow();
  const id = useId();
  const note = useNote(workspace, personId);
  const [savedAt, setSavedAt] = useState<string | null>(note.keptAt);
  return (
    <Section
      title={<label htmlFor={id}>{title}</label>}
      end={
        savedAt && <span className="small faint">{frame.savedAt(wordTime(savedAt, locale, timeZone))}</span>
      }
    >
      <textarea
        id={id}
        className="input"
        rows={4}
        value={note.text}
        placeholder={note.placeholder}
        onChange={(event) => {
          note.type(event.target.value);
          setSavedAt(now);
        }}
        onBlur={() => void note.keep()}
      />
    </Section>
  );
};
