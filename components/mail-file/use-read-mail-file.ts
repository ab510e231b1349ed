import type { MailMessage } from '../../lib/model/mail-message';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';

/** Takes a mail file apart; given by the entrypoint. Rejects with a sentence for the reader. */
export type ReadMail = (file: File) => Promise<MailMessage>;

/** Reads a mail file and opens what was understood. */
export function useReadMailFile(readMail: ReadMail): (file: File | undefined) => Promise<void> {
  const words = useDeskWords().mailFile;
  const { act, fail, tell } = useAct();
  return async (file) => {
    if (!file) return;
    const mail = await readMail(file).catch((error: unknown) => {
      fail(error);
      return null;
    });
    const answer = mail && (await act('readMailFile', mail));
    if (answer?.readingId) window.location.hash = `#/mails/${encodeURIComponent(answer.readingId)}`;
    else if (answer) tell(words.nothing);
  };
}
