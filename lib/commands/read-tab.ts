import * as z from 'zod/mini';
import { calendarFileOf } from '../access/fetch-calendar';
import { readTab as readTheTab, type Unread } from '../access/read-tab';
import type { SiteState } from '../access/site-state';
import type { JobPosting } from '../model/job-posting';
import { MailMessage } from '../model/mail-message';
import { command } from './command';
import { keepReading } from './keep-reading';

type Answer =
  | {
      page: 'mail';
      readingId: string | null;
      /** A calendar file that may be fetched on a click. */
      calendarFile: string | null;
      site: SiteState;
      outline: string | null;
    }
  | { page: 'job'; posting: JobPosting; requirements: string[]; site: SiteState }
  | { page: 'nothing'; why: Unread; site: SiteState; outline: string | null };

/** Reads the page in front of the reader. A mail that is no interview has no reading: nothing of it is kept. */
export const readTab = command({
  name: 'readTab',
  from: ['own page'],
  isChange: false,
  input: z.object({ tabId: z.int() }),
  run: async ({ tabId }, world): Promise<Answer> => {
    const found = await readTheTab(tabId);
    if (found.page !== 'mail') return found;
    const mail = MailMessage.safeParse(found.mail);
    if (!mail.success) throw new Error('This mail is too long, or too odd, for Encore to read.');
    const reading = await keepReading(mail.data, world);
    return {
      page: 'mail',
      readingId: reading?.id ?? null,
      calendarFile: calendarFileOf(mail.data)?.name ?? null,
      site: found.site,
      outline: found.outline,
    };
  },
});
