import type { JobPosting } from '../model/job-posting';
import { readJobPosting } from './read-job-posting';

const settleMs = 400;

/** Calls `onListing` for each listing that comes to stand in the page, and with null when none does any more. */
export function watchListing(
  page: Document,
  href: () => string,
  onListing: (posting: JobPosting | null) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  let timer = 0;
  let shown: string | null = null;
  const look = () => {
    timer = 0;
    const posting = readJobPosting(page, href(), null);
    const key = posting ? `${posting.url}|${posting.title}|${posting.company ?? ''}` : null;
    if (key === shown) return;
    shown = key;
    onListing(posting);
  };
  const schedule = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(look, settleMs);
  };
  const observer = new view.MutationObserver(schedule);
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  schedule();
}
