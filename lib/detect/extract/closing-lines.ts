import { onceAPage } from './once-a-page';
import { rowStart } from './people/row-start';

const most = 8;

/** The lines below a mail’s last sentence: its signature, or the short lines at its end where none was cut off. */
export const closingLines = onceAPage((page): string[] => {
  const signature = page.signature.filter(Boolean).slice(0, 12);
  const isNamed = signature.some((line) => line.length < 90 && /\p{Lu}/u.test(line));
  if (isNamed) return signature;
  const tail: string[] = [];
  for (const line of page.lines.slice(-24).reverse()) {
    if (line === '') continue;
    const isShort = line.length < 70 && !/[.!?:…]$|^[-*•·]|https?:/.test(line) && !rowStart.test(line);
    if (!isShort || tail.length >= most) break;
    tail.unshift(line);
  }
  return [...tail, ...signature];
});
