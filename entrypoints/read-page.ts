import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readJobPosting } from '../lib/job-board/read-job-posting';
import { thorough } from '../lib/job-board/thorough';
import { readAnnouncement } from '../lib/mailbox/read-announcement';
import { readMail } from '../lib/mailbox/read-mail';
import { readPart } from '../lib/mailbox/read-part';
import { outlineOf } from '../lib/page/outline';

/** Runs on a click, in every frame that the click opens: says what stands there. */
export default defineUnlistedScript(() => {
  const posting = readJobPosting(document, location.href, thorough);
  if (posting) return { page: 'job' as const, posting };
  const half = readPart(document, location, new Date().toISOString());
  if (half) return { page: 'part' as const, part: half.part };
  const readAt = new Date().toISOString();
  const read =
    readAnnouncement(document, location, readAt) ?? readMail(document, location, readAt, 'on click');
  const outline = () => (document.body ? outlineOf(document.body) : null);
  if (!read) return { page: 'nothing' as const, outline: outline() };
  const { mail, via, brokeAt } = read;
  return { page: 'mail' as const, mail, via, brokeAt, outline: brokeAt ? outline() : null };
});
