import * as z from 'zod/mini';
import { readEml, readPasted } from '../mailbox/eml';
import type { MailMessage } from '../model/mail-message';
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

/** A mail dropped as an .eml file. */
export const readEmlFile = command({
  name: 'readEml',
  from: ['own page'],
  isChange: false,
  input: z.object({
    name: z.string().check(z.maxLength(500)),
    base64: z.string().check(z.maxLength(30_000_000)),
  }),
  run: async ({ name, base64 }, world) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return await readingOf(await readEml(bytes, name), world);
  },
});
