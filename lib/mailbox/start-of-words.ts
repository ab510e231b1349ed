import { isHidden } from '../page/visible-text';
import { addressIn } from './address';
import { saysWhen } from './date-in-words';
import { previews } from './find-body';
import { labels, receivers } from './head-words';
import { words } from './subject-words';

const ofHead =
  'time, h1, h2, [role="heading"], [class*="subject" i], [class*="sender" i], [class*="from" i], [class*="date" i], [class*="datum" i], [data-email]';

/** Whether a part that stands before the words tells who, when or about what. A paragraph must say so by its names. */
function isHead(part: Element): boolean {
  const said = words(part);
  if (said.length > 600) return false;
  if (/^(H[1-4]|HEADER|TIME)$/.test(part.tagName) || part.matches(ofHead)) return true;
  const [label = ''] = said.split(/[:：]/);
  if (label.length < 20 && [...Object.values(labels), receivers].some((one) => one.test(label))) return true;
  if (part.querySelector(ofHead)) return true;
  // Name, address and date may stand in one paragraph; a sentence with an address in it is the letter.
  const isShort = said.length < (/^(?:P|SPAN|A)$/.test(part.tagName) ? 120 : 300) && !/[.!?:]$/.test(said);
  return isShort && !/^(?:PRE|BLOCKQUOTE)$/.test(part.tagName) && addressIn(said) !== null;
}

/** Below who wrote, the hour may stand alone. */
function isDate(part: Element): boolean {
  const said = words(part);
  return said.length < 50 && !/[.!?:,]$/.test(said) && saysWhen(said, part.ownerDocument);
}

/** What stands between head and letter and belongs to neither. */
const isBetween = (part: Element): boolean =>
  /^(HR|BR)$/.test(part.tagName) || part.matches(previews) || part.querySelector('a[download]') !== null;

/** Where the letter itself begins in a part that holds its head as well; null where it holds no head. */
export function startOfWords(body: Element): Element | null {
  const whole = (body.textContent ?? '').length;
  let passed = 0;
  let start: Element | null = null;
  for (const part of body.children) {
    if (passed > whole * 0.6) break;
    if (isHidden(part)) continue;
    const { length } = words(part);
    if ((length > 0 && isHead(part)) || (part === start && (isDate(part) || isBetween(part))))
      start = part.nextElementSibling;
    else if (length > 120) break;
    passed += length;
  }
  return start;
}
