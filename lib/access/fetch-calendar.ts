import { browser } from 'wxt/browser';
import type { MailMessage } from '../model/mail-message';

const mostCharacters = 200_000;

/** The calendar file that hangs on a mail and whose words are not known yet; null where there is none. */
export function calendarFileOf(mail: MailMessage): { name: string; href: string } | null {
  if (mail.calendars.length > 0 || !mail.url) return null;
  for (const { name, href } of mail.attachments) {
    if (href && URL.canParse(href, mail.url)) return { name, href: new URL(href, mail.url).href };
  }
  return null;
}

/** Runs in the page. `same-origin` holds through every redirect: no other host is ever asked. */
async function fetchHere(href: string): Promise<string | null> {
  const said = await fetch(href, { mode: 'same-origin', credentials: 'same-origin' }).catch(() => null);
  return said?.ok ? await said.text() : null;
}

/** Fetches the calendar file that hangs on the mail in a tab, from that mailbox’s own host alone. */
export async function fetchCalendar(tabId: number, mail: MailMessage): Promise<string> {
  const file = calendarFileOf(mail);
  if (!file) throw new Error('No calendar file hangs on this mail.');
  const [said] = await browser.scripting.executeScript({
    target: { tabId },
    func: fetchHere,
    args: [file.href],
  });
  const words = said?.result ?? '';
  if (!words.includes('BEGIN:VCALENDAR') || words.length > mostCharacters)
    throw new Error('The mailbox did not give the calendar file. Open it there, and type in what it says.');
  return words;
}
