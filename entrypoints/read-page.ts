import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readJobPosting } from '../lib/job-board/read-job-posting';
import { thorough } from '../lib/job-board/thorough';
import { readMail } from '../lib/mailbox/read-mail';

/** Runs on a click, in every frame that the click opens: says what stands there. */
export default defineUnlistedScript(() => {
  const posting = readJobPosting(document, location.href, thorough);
  if (posting) return { page: 'job' as const, posting };
  const read = readMail(document, location, new Date().toISOString(), 'on click');
  if (read) return { page: 'mail' as const, mail: read.mail, via: read.via, brokeAt: read.brokeAt };
  return { page: 'nothing' as const };
});
