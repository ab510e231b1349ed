import { isHidden, visibleText } from '../page/visible-text';
import { addressIn, nameIn } from './address';
import { saysWhen } from './date-in-words';
import { previews } from './find-body';
import type { Head } from './find-head';
import { labels, receivers } from './head-words';

type Line = { label: string; value: string };
const labelAndValue = /^([^:：\t@]{1,30}?)\s*[:：\t][\s:：]*(\S.*)$/;

/** A row of links is what can be done with the mail. */
const isOfLinks = (root: Element): boolean =>
  !root.textContent?.includes('@') &&
  root.querySelectorAll('a').length * 2 > root.querySelectorAll('*').length;

/** The lines of a part; parts that only styles set apart are lines of their own. */
function linesIn(root: Element): string[] {
  const lines = visibleText(root, previews).text.split('\n');
  const leaves = [...root.querySelectorAll('*')].filter(
    (one) => one.childElementCount === 0 && !one.closest(`${previews}, a, button`),
  );
  const [line = ''] = lines;
  return lines.length === 1 && leaves.length > 2 && !labelAndValue.test(line)
    ? leaves.map((leaf) => leaf.textContent ?? '')
    : lines;
}

const linesOf = ({ roots }: Head): Line[] => {
  const lines = roots
    .filter((root) => !isHidden(root) && !root.matches(previews) && !isOfLinks(root))
    .flatMap(linesIn)
    .map((line) => line.trim())
    .filter(({ length }) => length > 1 && length < 400);
  const parsed = lines.map((line) => {
    const [, label = '', value = line] = labelAndValue.exec(line) ?? [];
    // An hour is no label.
    return /\d$/.test(label) ? { label: '', value: line } : { label: label.replace(/\s+/g, ''), value };
  });
  // One colon alone is a part of the words.
  const isLabelled = parsed.filter(({ label }) => label !== '').length > 1;
  return isLabelled ? parsed : lines.map((value) => ({ label: '', value }));
};

/**
 * A head by its lines alone, in any language: the first with an address that is no receiver’s says who, the first
 * that is a date says when, and of the others the first labelled one, or the longest above the sender, says what about.
 */
export function readLines(heads: Head[], page: Document) {
  for (const head of heads.slice(0, 4)) {
    const lines = linesOf(head);
    const isReceivers = ({ label, value }: Line) =>
      receivers.test(label) || receivers.test(value.split(' ')[0] ?? '');
    const from = lines.findIndex((line) => addressIn(line.value) !== null && !isReceivers(line));
    const sender = lines[from];
    if (!sender) continue;
    const isDate = ({ label, value }: Line) => labels.date.test(label) || saysWhen(value, page);
    const name = nameIn(sender.value);
    const others = lines.filter(
      (line) => addressIn(line.value) === null && !isDate(line) && !isReceivers(line) && line.value !== name,
    );
    const above = others.filter((line) => line.label === '' && lines.indexOf(line) < from);
    const subject =
      others.find(({ label, value }) => label !== '' && value.length > 3) ??
      above.sort((a, b) => b.value.length - a.value.length)[0] ??
      others[0];
    return {
      element: head.roots[0],
      subject: subject?.value ?? null,
      name,
      address: addressIn(sender.value),
      sentAtText: lines.find(isDate)?.value ?? null,
    };
  }
  return null;
}
