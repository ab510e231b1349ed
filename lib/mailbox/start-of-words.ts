const ofHead =
  'time, h1, h2, [role="heading"], [class*="subject" i], [class*="sender" i], [class*="absender" i], [class*="from" i], [class*="date" i], [class*="datum" i], [data-email]';
const label =
  /^\s*(?:from|to|subject|date|sent|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|fecha|assunto|da|oggetto|data|van|aan|onderwerp)\s*:/i;
const address = /[^\s<>]+@[^\s<>]+\.[^\s<>]+/;

/** Whether a part that stands before the words tells who, when or about what. A paragraph must say so by its names. */
function isHead(part: Element): boolean {
  const words = (part.textContent ?? '').trim();
  if (words.length > 600) return false;
  if (/^(H[1-4]|HEADER|TIME)$/.test(part.tagName) || part.matches(ofHead) || label.test(words)) return true;
  if (part.querySelector(ofHead)) return true;
  // Name, address and date may stand in one paragraph; a sentence with an address in it is the letter.
  const isShort = words.length < (/^(?:P|SPAN|A)$/.test(part.tagName) ? 120 : 300) && !/[.!?:]$/.test(words);
  return isShort && !/^(?:PRE|BLOCKQUOTE)$/.test(part.tagName) && address.test(words);
}

/** Where the letter itself begins in a part that holds its head as well; null where it holds no head. */
export function startOfWords(body: Element): Element | null {
  const whole = (body.textContent ?? '').length;
  let before = 0;
  let start: Element | null = null;
  for (const part of body.children) {
    if (before > whole * 0.6) break;
    const { length } = (part.textContent ?? '').trim();
    if (length > 0 && isHead(part)) start = part.nextElementSibling;
    else if (length > 120) break;
    before += length;
  }
  while (start && /^(HR|BR)$/.test(start.tagName)) start = start.nextElementSibling;
  return start;
}
