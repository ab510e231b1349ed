import { useRef } from 'react';
import { useDeskWords } from '../desk/words/desk-words';
import { Button, Buttons } from '../look/button';
import { Section } from '../look/card';
import { type ReadMail, useReadMailFile } from './use-read-mail-file';

/** The way to a mail file for whoever does not drag. */
export const MailFileSection = ({ readMail }: { readMail: ReadMail }) => {
  const words = useDeskWords().mailFile;
  const read = useReadMailFile(readMail);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Section title={words.title}>
      <p className="soft">{words.why}</p>
      <Buttons className="gap-above">
        <Button icon="mail" onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={picker}
          className="visually-hidden"
          type="file"
          accept=".eml,message/rfc822"
          tabIndex={-1}
          aria-label={words.choose}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </Buttons>
    </Section>
  );
};
