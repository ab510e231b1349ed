import { quoteWords } from '../words/quote-words';

const dashes = /^(--|—|__+|–)$/;

/** A mail's own text, its sender's signature, and what stands below. */
export type Parts = { body: string[]; signature: string[]; footer: string[] };

/** Cuts off signature and footer. A sign-off counts only where little follows it. */
export function cutSignature(lines: string[]): Parts {
  const footerAt = lines.findIndex(
    (line, index) => index > 0 && index >= lines.length * 0.3 && quoteWords.footerLine.test(line),
  );
  const main = footerAt >= 0 ? lines.slice(0, footerAt) : lines;
  const footer = footerAt >= 0 ? lines.slice(footerAt) : [];
  const floor = Math.max(1, main.length - 16);
  let at = -1;
  for (let index = main.length - 1; index >= floor; index -= 1) {
    const line = main[index] as string;
    if (dashes.test(line)) {
      at = index;
      break;
    }
    if (line.length < 60 && quoteWords.signOff.test(line)) {
      at = index;
      break;
    }
  }
  if (at < 0) return { body: main, signature: [], footer };
  return {
    body: main.slice(0, at),
    signature: main.slice(at + (dashes.test(main[at] as string) ? 1 : 0)),
    footer,
  };
}
