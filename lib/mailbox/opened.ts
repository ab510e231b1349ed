import { isHidden } from '../page/visible-text';
import { insideFrame } from './frame';

/** The last of the messages that stand open: the newest of a thread. Drafts and folded ones are `except`. */
export function lastOpened(
  page: ParentNode,
  selector: string,
  body: string,
  except = ':not(*)',
): Element | null {
  const opened = [...page.querySelectorAll(selector)].filter(
    (message) =>
      !isHidden(message) &&
      !message.matches(except) &&
      message.querySelector(body) !== null &&
      message.querySelector(`${body} [contenteditable="true"], ${body}[contenteditable="true"]`) === null,
  );
  return opened.at(-1) ?? null;
}

/** The document inside the first frame that matches, as an element to read. */
export function framedIn(message: ParentNode, selector: string): Element | null {
  for (const frame of message.querySelectorAll(selector)) {
    const inside = insideFrame(frame)?.body;
    if (inside) return inside;
  }
  return null;
}
