import { isHidden, silent } from '../page/visible-text';

/** How pages name what they hang on a subject: folders, labels, how many there are. */
const hung = /\b(badge|label|tag|chip|pill|count(er)?|folder|star|flag|icon|img|button)s?\b/i;

/** The words of an element in one line. */
export const words = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of a subject without the badges, labels and buttons that hang on it; all of them where nothing else is left. */
export function subjectWords(element: Element): string {
  const parts = [...element.childNodes].filter((node) => node.nodeType !== 8 && words(node));
  const hasText = parts.some(({ nodeType }) => nodeType === 3);
  const own = parts.filter((node) => {
    if (node.nodeType === 3) return true;
    const part = node as Element;
    const name = part.tagName.toUpperCase();
    // Beside words, a link leads to a label; alone, it is the subject.
    return !(
      silent.has(name) ||
      (hasText && name === 'A') ||
      isHidden(part) ||
      hung.test(`${part.getAttribute('class')} ${part.getAttribute('role')}`)
    );
  });
  const [longest] = [...own].sort((a, b) => words(b).length - words(a).length);
  if (!longest) return words(element);
  const isMost = own.length === 1 || words(longest).length > 0.6 * words(element).length;
  if (!hasText && isMost) return subjectWords(longest as Element);
  return own
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
