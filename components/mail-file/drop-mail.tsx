import { type DragEvent, type ReactNode, useState } from 'react';
import type { ReadMail } from './use-read-mail-file';
import { useReadMailFile } from './use-read-mail-file';

/** A mail kept as a file may be dropped anywhere on the desk: it goes the same way as one in a mailbox. */
export const DropMail = ({ readMail, children }: { readMail: ReadMail; children: ReactNode }) => {
  const read = useReadMailFile(readMail);
  const [isOver, setOver] = useState(false);
  const isFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <main
      className={isOver ? 'takes-mail' : undefined}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!isFile(event)) return;
        event.preventDefault();
        void read(event.dataTransfer.files[0]);
      }}
    >
      {children}
    </main>
  );
};
