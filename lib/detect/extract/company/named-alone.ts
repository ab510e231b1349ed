import type { Page } from '../../clue';
import { firmWords } from '../../words/firm-words';
import { closingLines } from '../closing-lines';

/** Whether a mail’s sentences call a firm by this name and no longer one: what the signature adds is then left out. */
function isNamedAlone(page: Page, name: string): boolean {
  const closing = new Set(closingLines(page));
  return page.lines.slice(0, 80).some(
    (line) =>
      line.length > name.length + 12 &&
      !closing.has(line) &&
      line
        .split(name)
        .slice(1)
        .some((behind) => /^(?:[,.!?:;')]|\s(?!\p{Lu}|&|g?mbH|e\.|nv\b|bv\b|plc)|$)/u.test(behind)),
  );
}

/** Whether a longer name only adds what the mail’s sentences leave out: a legal form, or words in front. */
export const isLeftOut = (page: Page, long: string, short: string): boolean => {
  const at = long.toLowerCase().indexOf(short.toLowerCase());
  return (at !== 0 || firmWords.legalBehind.test(long.slice(short.length))) && isNamedAlone(page, short);
};
