import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';
import { type ParsedPerson, parsePeople } from './parse-people';
import { rowStart } from './row-start';
import { hasJob } from './title-words';

/** What a line of a list begins with. */
export const bullet = /^(?:[•·*▪◦‣–—-]|\d{1,2}[.)])\s+|^👤\s*/u;
/** A line of a table or a form that is about something else: “Onde<tab>Online”, “Format: informal”. */
export const isOtherField = (line: string, words: NamePatterns, isMore: boolean): boolean => {
  const [head, field] = /^([^:\t]{2,30})(?::\s|\t)(?=\S)/.exec(line) ?? [];
  if (head === undefined || field === undefined || hasJob(field, words)) return false;
  // “1.º Vogal: Rui Prado”: in a list of people a field may say what each is there.
  const [held] = isMore ? [] : findNames(line.slice(head.length), words);
  if (held?.at === 0 && (held.isMarked || held.name.includes(' '))) return false;
  return !findNames(field, words).some(
    ({ name, isMarked, at }) => at < 6 && (isMarked || name.includes(' ')),
  );
};
export const isTimeOnly = (line: string): boolean =>
  rowStart.test(line) && line.replace(rowStart, '').trim().length < 3;

/** A line that is somebody’s title alone, under the name. */
export const isTitleLine = (line: string, words: NamePatterns): boolean =>
  line.length < 60 &&
  /^[\p{L}\d(]/u.test(line) &&
  !/[.!?:]$|@|\d{3}/.test(line) &&
  hasJob(line, words) &&
  !rowStart.test(line) &&
  !bullet.test(line);

/** Whether a line that ends with a colon says that people follow. */
export function announces(line: string, words: NamePatterns): boolean {
  const text = line.replace(/\s*:\s*$/, '');
  const tail = text.slice(-70);
  // “The board is composed of”, and the next line goes on.
  const isOpen = line.length > 20 && /\p{Ll}$/u.test(line) && / /.test(line);
  if (isOpen && words.meets.all(tail).at(-1)?.end === tail.length) return true;
  if (!/:\s*$/.test(line) || line.length > 200) return false;
  return (
    words.peopleLabel.test(`${tail.split(/[.!?]\s/).at(-1)}:`) ||
    [...words.meets.all(tail)].length > 0 ||
    /\b(?:members|interviewers?|panel|mitglieder|membres|miembros|membros|membri|leden|loop)\b/i.test(tail)
  );
}

/**
 * Whether a line that ends with a colon leads a list of people, whatever it says: each of the next lines begins with a
 * name, and one at least with a title or a form of address.
 */
export function listsPeople(lines: string[], index: number, words: NamePatterns): boolean {
  const line = lines[index] ?? '';
  if (!/:\s*$/.test(line) || line.length > 220 || words.contactLabel.test(line)) return false;
  const next = lines
    .slice(index + 1, index + 6)
    .filter(Boolean)
    .slice(0, 3);
  const read = next.map((one) => {
    const rest = one.replace(bullet, '');
    const [first] = parsePeople(rest, words, { isListed: true, isAlone: true });
    const lead = first ? rest.slice(0, first.at) : '';
    const isName =
      first !== undefined && (first.isAddressed || first.name?.includes(' ') === true) && lead.length < 24;
    return {
      isName,
      isSure:
        isName &&
        !/\d/.test(rest) &&
        (first.isAddressed || (first.title !== null && hasJob(first.title, words))),
      isItem: bullet.test(one) || !/[.!?]$/.test(one),
    };
  });
  return (
    read[0]?.isName === true &&
    read[0].isItem &&
    read.some(({ isSure }) => isSure) &&
    (read[1] === undefined || read[1].isName || read[0].isSure)
  );
}

/** The heads of a table whose first column names people. */
export const isTableHead = (line: string): boolean =>
  /^(?:name|who|person|nombre|nome|nom|naam|interviewer)\t[^\d\t]{2,24}(?:\t[^\d\t]{2,24}){0,3}$/iu.test(
    line,
  ) && !/\t\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(line);

/** Whether a line stands right below a row of a day’s plan, or below others that do. */
export function isBelowRow(lines: string[], index: number, row: string): boolean {
  const at = lines.lastIndexOf(row, index);
  const between = lines.slice(at + 1, index);
  return at >= 0 && index - at < 6 && between.every((line) => line.length < 70 && !rowStart.test(line));
}

/** In a list a single word is a name where it stands alone: “Select a time” is none. */
export const isAlone = (person: ParsedPerson, text: string): boolean =>
  person.isMarked ||
  person.name?.includes(' ') === true ||
  /^\s*(?:$|[,;(/&+–—-]|(?:and|und|et|y|e|en|from|aus)\s)/.test(text.slice(person.end));

/**
 * Everybody in a line that is nothing but people with their titles: one with the title in brackets, or several. “Hal
 * Jensen (VP of Product) and Mei Tanaka (Design Director)”.
 */
export function peopleAlone(line: string, words: NamePatterns): ParsedPerson[] {
  if (line.length > 200 || line.length < 8 || /[.!?:]$|\d|@/.test(line)) return [];
  const people = parsePeople(line, words, { isListed: true, isAlone: false });
  const isWhole = people.every(
    ({ name, title }) => name?.includes(' ') === true && title !== null && hasJob(title, words),
  );
  if (people.length === 0 || !isWhole || (people.length === 1 && !line.endsWith(')'))) return [];
  const rest = people.reduce(
    (left, { name, title }) => left.replace(name ?? '', '').replace(title ?? '', ''),
    line,
  );
  const isAside = (word: string) =>
    words.isCourtesy.test(word) || words.isHonour.test(word) || words.and.exec(word)?.[0] === word;
  return rest.split(/[^\p{L}.]+/u).every((word) => !/\p{L}/u.test(word) || isAside(word)) ? people : [];
}
