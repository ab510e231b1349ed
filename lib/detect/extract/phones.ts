import type { Clue, Page } from '../clue';
import { linkWords } from '../words/link-hosts';
import { patternsOf } from './name-patterns';

const number = /(?<![\p{L}\d/:.@#-])(\+?\(?\d[\d\s().\-–]{5,18}\d)(?![\d/:\p{L}])/gu;
/** The number that the interview itself uses: who calls whom; not a signature’s, not the one for questions. */
export function findPhones(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const clues: Clue[] = [];
  let above = '';
  for (const line of page.lines.slice(0, 200)) {
    if (line === '') continue;
    for (const found of line.slice(0, 900).matchAll(number)) {
      const value = (found[1] ?? '').trim();
      const digits = value.replace(/\D/g, '').length;
      if (
        digits < 7 ||
        digits > 15 ||
        /\d{4}-\d\d-\d\d|^\d{1,2}[-.\s]\d{1,2}[-.\s]\d{4}|^\d{5}-\d{4}$/.test(value)
      )
        continue;
      const before = line.slice(Math.max(0, found.index - 70), found.index);
      const sentence = before.split(/[.!?]\s/).at(-1) ?? '';
      const isAlone = /^[\W\d]*$/.test(before) || linkWords.phoneLabel.test(before);
      const behind = line.slice(found.index + found[0].length, found.index + found[0].length + 80);
      if (linkWords.reachable.test(behind) || linkWords.inCase.test(before)) continue;
      const isJoined = linkWords.joinsBy.test(behind) || linkWords.isReaders.test(behind);
      const isSaid =
        isJoined ||
        words.phones.test(sentence) ||
        (isAlone && (linkWords.dialIn.test(above) || linkWords.dialIn.test(before)));
      if (
        !isSaid ||
        linkWords.code.test(before) ||
        (words.notPhones.test(sentence) && !isJoined) ||
        (isAlone && words.notPhones.test(above) && !linkWords.dialIn.test(above))
      )
        continue;
      clues.push({
        kind: 'phone',
        value,
        certain: true,
        quote: `${before.slice(-30)}${value}`.trim(),
        by: 'phones',
        strength: line.includes(',,') ? 0.5 : isAlone ? 0.8 : 1,
      });
    }
    above = line;
  }
  return clues;
}
