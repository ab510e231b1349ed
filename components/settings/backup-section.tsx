import { useRef } from 'react';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Section } from '../look/card';
import { Snapshots } from './snapshots';

/** Offers a text as a file to keep. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file of one’s own, out and in. */
export const BackupSection = () => {
  const words = useDeskWords().settings;
  const { act, tell } = useAct();
  const picker = useRef<HTMLInputElement>(null);
  const save = async () => {
    const file = await act('exportBackup', {});
    if (file) download(file.name, file.text);
  };
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const answer = await act('importBackup', { text: await file.text() });
    if (answer) tell(words.imported(answer.rows));
    if (picker.current) picker.current.value = '';
  };
  return (
    <Section title={words.backup}>
      <p className="soft">{words.backupWhy}</p>
      <Buttons className="gap-above">
        <Button onClick={() => void save()}>{words.export}</Button>
        <Button onClick={() => picker.current?.click()}>{words.import}</Button>
        <input
          ref={picker}
          className="visually-hidden"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={words.import}
          onChange={(event) => void bring(event.target.files?.[0])}
        />
      </Buttons>
      <Snapshots />
    </Section>
  );
};
