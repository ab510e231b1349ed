import { readWord } from './read-word';
import { run } from './sticky';
import { languagesOf, patternsOf } from './token-patterns';

const withDot = /^\d{1,2}\.[0-5][05](?!\d|[.,]\d|\s?[%€$£])/;

/** “09.10 Treffpunkt”, “09.20–10.05 Unterricht”: a row of a plan, unless its hour stands behind: “09.10 um 8 Uhr”. */
export function isDottedRow(text: string, at: number): boolean {
  if (!/^\W{0,4}$/.test(text.slice(0, at))) return false;
  const row = /^(?:0?[6-9]|1\d|2[01])\.[0-5][05](?:\s?[-–—]\s?\d{1,2}\.[0-5][05])?(?=\s+\p{L})/u.exec(
    text.slice(at, at + 24),
  );
  return row !== null && !/\d[:.]\d\d|\d\s?(?:uhr|uur|h\b)/i.test(text.slice(at + row[0].length));
}

/** “9.30 Welcome” at the beginning of a line, “16.00 on Friday”, “4.15 instead”: an hour with a dot. */
export function isDottedHour(text: string, at: number, language: string): boolean {
  const said = withDot.exec(text.slice(at, at + 8))?.[0];
  if (!said) return false;
  const next = at + said.length;
  if (/^\W{0,4}$/.test(text.slice(0, at)) && /^(?:\s|[-–—]|$)/.test(text.slice(next, next + 1))) return true;
  // “Lunch on Thursday 20 August? 12.45 at the Drovers”
  if (
    /[.?!]\s$/.test(text.slice(0, at)) &&
    /^\s(?:at|in|im|bei|à|en|no|na|al|alla)\s/i.test(text.slice(next, next + 8))
  )
    return true;
  if (/^ (?:appointment|slot|interview|start)\b/.test(text.slice(next, next + 13))) return true;
  const gap = /^ (?:on |instead\b)?/.exec(text.slice(next, next + 9))?.[0];
  if (gap?.endsWith('instead')) return true;
  // “4.45 in the afternoon”
  const { morning, afternoon } = patternsOf(language).clock;
  if (run(morning, text, next) || run(afternoon, text, next)) return true;
  return (
    gap !== undefined &&
    languagesOf(language).some((one) => readWord(text, next + gap.length, patternsOf(one)))
  );
}
