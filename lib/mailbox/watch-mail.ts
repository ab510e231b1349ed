import { type ReadMail, readMail, type Where } from './read-mail';

const settleMs = 250;

/**
 * Calls `onMail` for each newly opened mail, and with null when none is open any more. Waits until the page is still,
 * works only when it changed, and ends with `signal`.
 */
export function watchMail(
  page: Document,
  where: () => Where,
  readAt: () => string,
  onMail: (read: ReadMail | null) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  let timer = 0;
  let shown: string | null = null;
  let anchor: Element | null = null;
  const look = () => {
    timer = 0;
    const read = readMail(page, where(), readAt(), true);
    const id = read?.mail.id ?? null;
    if (id === shown && (read === null || read.anchor === anchor)) return;
    shown = id;
    anchor = read?.anchor ?? null;
    onMail(read);
  };
  const schedule = () => {
    if (timer !== 0) view.clearTimeout(timer);
    timer = view.setTimeout(look, settleMs);
  };
  const isOurs = (node: Node) => node.nodeType === 1 && (node as Element).localName === 'encore-bar';
  const observer = new view.MutationObserver((changes) => {
    const isNews = changes.some(
      ({ addedNodes, removedNodes }) =>
        [...addedNodes].some((node) => !isOurs(node)) || [...removedNodes].some((node) => !isOurs(node)),
    );
    if (isNews) schedule();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  schedule();
}
