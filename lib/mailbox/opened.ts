import { isHidden } from '../page/visible-text';
import { insideFrame } from './frame';

/** The last element that matches and is meant: sought from the end, for a thread may hold hundreds. */
export function lastOf(
  page: ParentNode,
  selector: string,
  isMeant: (element: Element) => boolean,
): Element | null {
  const found = page.querySelectorAll(selector);
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const element = found[at];
    if (element && isMeant(element)) return element;
  }
  return null;
}

/** The last of the messages that stand open: the newest of a thread. Drafts and folded ones are `except`. */
export const lastOpened = (
  page: ParentNode,
  selector: string,
  body: string,
  except = ':not(*)',
): Element | null =>
  lastOf(
    page,
    selector,
    (message) =>
      !isHidden(message) &&
      !message.matches(except) &&
      message.querySelector(body) !== null &&
      message.querySelector(`${body} [contenteditable="true"], ${body}[contenteditable="true"]`) === null,
  );

/** The document inside the first frame that matches, as an element to read. */
export function framedIn(message: ParentNode, selector: string): Element | null {
  for (const frame of message.querySelectorAll(selector)) {
    const inside = insideFrame(frame)?.body;
    if (inside) return inside;
  }
  return null;
}
