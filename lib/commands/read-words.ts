import * as z from 'zod/mini';
import { readPasted } from '../mailbox/pasted';
import { MailMessage } from '../model/mail-message';
import { command, type World } from './command';
import { keepReading } from './keep-reading';

async function readingOf(mail: MailMessage, world: World): Promise<{ readingId: string | null }> {
  const reading = await keepReading(mail, world);
  return { readingId: reading?.id ?? null };
}

/** An invitation that the reader pasted as text goes the same way as one in a mailbox. */
export const readPastedMail = command({
  name: 'readPasted',
  from: ['own page'],
  isChange: false,
  input: z.object({ text: z.string().check(z.maxLength(500_000)) }),
  run: async ({ text }, world) => {
    if (text.trim() === '') throw new Error('There is nothing to read yet. Paste the words of the mail.');
    return await readingOf(readPasted(text, world.now), world);
  },
});

/** A mail kept as a file: the page takes the file apart (`mailbox/eml`), too large a reader for the worker to hold. */
export const readMailFile = command({
  name: 'readMailFile',
  from: ['own page'],
  isChange: false,
  input: MailMessage,
  run: (mail, world) => readingOf(mail, world),
});
