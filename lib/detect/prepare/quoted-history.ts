import { quoteWords } from '../words/quote-words';

const begin = /^begin forwarded message:$/i;
const fromField = /^\*?(from|von|de|da|van)\s?:\*?\s.*\S/i;

/** Where a mail's newest text ends. `isForward`: what follows was passed on and is the news itself. */
export type Cut = { at: number; isForward: boolean };

function headersBegin(lines: string[], index: number): boolean {
  if (!fromField.test(lines[index] ?? '')) return false;
  // “Von: …” and “Datum: 6. Oktober 2026, 22:15” below it are a head by themselves.
  if (
    /^-*$/.test(lines[index - 1] ?? '~') &&
    quoteWords.sentField.test(lines[index + 1] ?? '') &&
    /\d{1,2}[:.h]\d\d/.test(lines[index + 1] ?? '')
  )
    return true;
  return lines.slice(index + 1, index + 6).filter((line) => quoteWords.headerField.test(line)).length >= 2;
}

/** Lotus Notes: a name, maybe “on”, and when it was sent, above To and Subject. */
const notesHead = /\b\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?$/i;
const notesForward = /^-{3,} ?forwarded by .{2,200}$/i;

const notesBegin = (lines: string[], index: number): boolean =>
  notesHead.test(lines[index] ?? '') &&
  lines.slice(index + 1, index + 9).filter((line) => quoteWords.headerField.test(line)).length >= 2;

/** So many lines with such a sign are no quoted mail. */
const mostArrows = 5;

/** “>> Book a time”: a sign before a link, a time or a call to do something, with the mail’s own text going on below it. */
function isArrow(lines: string[], index: number): boolean {
  let end = index + 1;
  if (lines[index]?.startsWith('>>'))
    while (end - index < mostArrows && (lines[end] === '' || lines[end]?.startsWith('>>'))) end += 1;
  const near = lines
    .slice(end, end + 11)
    .filter(Boolean)
    .slice(0, 3);
  const before =
    lines
      .slice(Math.max(0, index - 3), index)
      .filter(Boolean)
      .at(-1) ?? '';
  const isQuoted = /(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef)[^.]{0,80}$/i.test(before);
  return !isQuoted && near.length > 1 && near.every((line) => !line.startsWith('>'));
}

/** The first line of quoted or forwarded history; null where there is none. */
export function findHistory(lines: string[]): Cut | null {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    if (quoteWords.separator.test(line)) return { at: index, isForward: quoteWords.forwarded.test(line) };
    if (notesForward.test(line)) return { at: index, isForward: true };
    if (line.length < 300 && notesBegin(lines, index)) return { at: index, isForward: false };
    if (begin.test(line)) return { at: index, isForward: true };
    if (line.startsWith('>') && !isArrow(lines, index)) return { at: index, isForward: false };
    if (line.length < 400 && quoteWords.wroteLine.test(line)) return { at: index, isForward: false };
    const pair = `${line} ${lines[index + 1] ?? ''}`;
    if (
      /^(on|am|le|el|em|il|op)\b/i.test(line) &&
      pair.length < 400 &&
      !/[.?!]\s/.test(line) &&
      quoteWords.wroteLine.test(pair)
    ) {
      return { at: index, isForward: false };
    }
    if (headersBegin(lines, index))
      return { at: index, isForward: quoteWords.passedOn.test(lines.slice(0, index).join(' ')) };
  }
  return null;
}

/** When a quoted mail was sent, as its head says it: a field, Lotus Notes’ own line, or “On … wrote:”; null where it says nothing. */
export function sentWords(lines: string[]): string | null {
  const head = lines.slice(0, 12).map((line) => line.replace(/^(?:>\s?)+/, ''));
  const field = head.map((line) => quoteWords.sentField.exec(line)?.[1]).find((words) => words !== undefined);
  const first = `${head[0] ?? ''} ${head[1] ?? ''}`.slice(0, 400);
  return (
    field ??
    head.find((line) => line.length < 300 && notesHead.test(line)) ??
    (quoteWords.wroteLine.test(first) || notesForward.test(head[0] ?? '') ? first.slice(0, 120) : null)
  );
}

function isNotesHead(lines: string[], index: number): boolean {
  const line = lines[index] as string;
  if (line.length > 300 || !/\d|-{3}/.test(line)) return false;
  return (
    notesForward.test(line) ||
    quoteWords.notesForwardTail.test(line) ||
    quoteWords.notesSender.test(line) ||
    notesBegin(lines, index)
  );
}

/** A field of a quoted mail’s head stands among others; “Date: …” alone is the mail’s own. */
function isHeadField(lines: string[], index: number): boolean {
  if (!quoteWords.headerField.test(lines[index] ?? '')) return false;
  const before = (lines[index - 1] || lines[index - 2]) ?? '';
  const after = (lines[index + 1] || lines[index + 2]) ?? '';
  return (
    quoteWords.headerField.test(before) ||
    quoteWords.headerField.test(after) ||
    quoteWords.separator.test(before)
  );
}

/** Quoted lines without their marks and heads. */
export function unquote(lines: string[]): string[] {
  const plain = lines.map((line) => line.replace(/^(?:>\s?)+/, ''));
  return plain.filter(
    (line, index) =>
      !isHeadField(plain, index) && !quoteWords.separator.test(line) && !isNotesHead(plain, index),
  );
}
