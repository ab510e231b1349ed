import { lookAtStyles } from '../page/style-hidden';
import { type Seen, visibleText } from '../page/visible-text';
import { historyStart, quoted } from './quoted';

/** The words of a body without widgets and marked history. What Outlook puts below its rule is history too. */
export function bodyWords(body: Element, except: string | undefined, apart?: ReadonlySet<Element>): Seen {
  const start = body.querySelector(historyStart);
  lookAtStyles(body.ownerDocument);
  const unwanted = except ? `${quoted}, ${except}` : quoted;
  if (!start) return visibleText(body, unwanted, apart);
  const copy = body.cloneNode(true) as Element;
  const from = copy.querySelector(historyStart);
  for (let at: Element | null = from; at && at !== copy; at = at.parentElement) {
    while (at.nextSibling) at.nextSibling.remove();
  }
  const rule = from?.previousElementSibling;
  if (rule?.tagName === 'HR') rule.remove();
  from?.remove();
  return visibleText(copy, unwanted);
}
