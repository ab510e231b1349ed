import { type ReadMail, readMail } from './read-mail';
import { type MailPart, readPart } from './read-part';
import { openedBody, type Where } from './site-at';

const settleMs = 250;
const ours = new Set(['encore-bar', 'encore-button']);

/**
 * Calls `onMail` for each newly opened mail, and with null when none is open any more. Waits until the page is still,
 * works only when it changed, reads a body only once, and ends with `signal`.
 */
export function watchMail(
  page: Document,
  where: () => Where,
  readAt: () => string,
  onMail: (read: ReadMail | { part: MailPart; anchor: Element } | null) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  let timer = 0;
  let shown: string | null = null;
  let anchor: Element | null = null;
  let known: { body: Element; length: number } | null = null;
  const look = () => {
    timer = 0;
    const body = openedBody(page, where());
    const length = body?.textContent?.length ?? 0;
    // Typing an answer changes the page at every key; the mail above it has been read.
    if (body && known?.body === body && known.length === length && anchor?.isConnected) return;
    if (body === null && shown === null) return;
    known = body ? { body, length } : null;
    const half = body === undefined ? readPart(page, where(), readAt()) : null;
    const read = half ?? (body === null ? null : readMail(page, where(), readAt(), 'watching'));
    const id = read && ('part' in read ? JSON.stringify(read.part).slice(0, 4_000) : read.mail.id);
    if (id === shown && (read === null || read.anchor === anchor)) return;
    shown = id;
    anchor = read?.anchor ?? null;
    onMail(read);
  };
  const schedule = () => {
    if (timer !== 0) view.clearTimeout(timer);
    timer = view.setTimeout(look, settleMs);
  };
  const isNews = (nodes: NodeList) => {
    for (const node of nodes) if (node.nodeType !== 1 || !ours.has((node as Element).localName)) return true;
    return false;
  };
  const observer = new view.MutationObserver((changes) => {
    if (changes.some(({ addedNodes, removedNodes }) => isNews(addedNodes) || isNews(removedNodes)))
      schedule();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  // A body in a frame of its own comes without a change in the page that holds it.
  page.addEventListener('load', schedule, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  schedule();
}
