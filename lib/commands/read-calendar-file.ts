import * as z from 'zod/mini';
import { fetchCalendar } from '../access/fetch-calendar';
import { readTab } from '../access/read-tab';
import { MailMessage } from '../model/mail-message';
import { command } from './command';
import { keepReading } from './keep-reading';

/** Reads the calendar file that hangs on the opened mail, and the mail anew with it. On a click only. */
export const readCalendarFile = command({
  name: 'readCalendarFile',
  from: ['own page'],
  isChange: false,
  input: z.object({ tabId: z.int() }),
  run: async ({ tabId }, world): Promise<{ readingId: string | null }> => {
    const found = await readTab(tabId);
    if (found.page !== 'mail') throw new Error('No mail is open there any more.');
    const calendar = await fetchCalendar(tabId, found.mail);
    const mail = MailMessage.parse({ ...found.mail, calendars: [calendar] });
    return { readingId: (await keepReading(mail, world))?.id ?? null };
  },
});
