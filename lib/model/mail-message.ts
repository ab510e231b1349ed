import * as z from 'zod/mini';
import { Address, Id, Instant, Line, Url } from './fields';

/** Somebody named in a mail's header; either half may be all that the page shows. */
export const Mailee = z.object({ name: z.nullable(Line), address: z.nullable(Address) });
export type Mailee = z.infer<typeof Mailee>;

export const MailLink = z.object({ href: Url, text: Line });
export type MailLink = z.infer<typeof MailLink>;

/** A calendar file that hangs on the opened mail; its words are fetched only on a click. */
export const MailAttachment = z.object({ name: Line, href: z.nullable(Url) });
export type MailAttachment = z.infer<typeof MailAttachment>;

/** One opened mail, as a content script, an .eml file or a pasted text gives it. Text only, never HTML. */
export const MailMessage = z.object({
  /** The page's own id of the message, else one derived from its words. */
  id: Id,
  url: z.nullable(Url),
  /** Which reader read it: `gmail`, `outlook`, … `generic`, `eml`, `pasted`. */
  mailbox: Line,
  subject: z.string().check(z.maxLength(2_000)),
  from: z.nullable(Mailee),
  to: z.array(Mailee).check(z.maxLength(200)),
  cc: z.array(Mailee).check(z.maxLength(200)),
  /** ISO 8601 with the sender's offset where it is known; null when the page states no zone. */
  sentAt: z.nullable(Line),
  /** The page's own words for the date, such as `Tue 10/6/2026 9:16 AM`. */
  sentAtText: z.nullable(Line),
  /** The moment the page was read; only with it can `Today 09:10` be placed. Null in files. */
  readAt: z.nullable(Instant),
  /** The body as text, line breaks kept; quoted history may still stand in it. */
  text: z.string().check(z.maxLength(500_000)),
  links: z.array(MailLink).check(z.maxLength(500)),
  /** Texts of `text/calendar` parts. */
  calendars: z.array(z.string().check(z.maxLength(200_000))).check(z.maxLength(20)),
  /** schema.org objects found in the mail, as parsed JSON. */
  structured: z.array(z.unknown()).check(z.maxLength(20)),
  attachments: z.array(MailAttachment).check(z.maxLength(50)),
});
export type MailMessage = z.infer<typeof MailMessage>;
