import type { NamePatterns } from '../name-patterns';
import { type ParsedPerson, parsePeople } from './parse-people';
import { findProsePeople } from './prose-people';
import { rowStart } from './row-start';
import { hasJob } from './titles';

/** A line of the mail and whom it names: to be met or not; the line of the day’s plan that it belongs to. */
export type LineOfPeople = {
  line: string;
  row: string | null;
  people: ParsedPerson[];
  others: ParsedPerson[];
  isSure: boolean;
};

const bullet = /^(?:[•·*▪◦‣–—-]|\d{1,2}[.)])\s+|^👤\s*/u;
const isTimeOnly = (line: string): boolean =>
  rowStart.test(line) && line.replace(rowStart, '').trim().length < 3;

/** A line that is somebody’s title alone, under the name. */
const isTitleLine = (line: string, words: NamePatterns): boolean =>
  line.length < 60 &&
  !/[.!?:]$|@|\d{3}/.test(line) &&
  hasJob(line, words) &&
  !rowStart.test(line) &&
  !bullet.test(line);

function announces(line: string, words: NamePatterns): boolean {
  if (!/:\s*$/.test(line) || line.length > 200) return false;
  const text = line.replace(/\s*:\s*$/, '');
  const tail = text.slice(-70);
  return (
    words.peopleLabel.test(`${tail.split(/[.!?]\s/).at(-1)}:`) ||
    [...words.meets.all(tail)].length > 0 ||
    /\b(?:members|interviewers?|panel|mitglieder|membres|miembros|membros|membri|leden|loop)\b/i.test(tail)
  );
}

/** In a list a single word is a name where it stands alone: “Select a time” is none. */
const isAlone = (person: ParsedPerson, text: string): boolean =>
  person.isMarked ||
  person.name?.includes(' ') === true ||
  /^\s*(?:$|[,;(/&+–—-]|(?:and|und|et|y|e|en|from|aus)\s)/.test(text.slice(person.end));

/** Reads the lines one after another, knowing what a list before them is about. */
export function readLines(lines: string[], words: NamePatterns): LineOfPeople[] {
  const found: LineOfPeople[] = [];
  let list: 'people' | 'contact' | null = null;
  let row: string | null = null;
  const add = (line: string, people: ParsedPerson[], others: ParsedPerson[], isSure: boolean) => {
    if (people.length + others.length > 0) found.push({ line, row, people, others, isSure });
  };
  for (const line of lines) {
    if (line === '') {
      if (row !== null && !isTimeOnly(row)) row = null;
      continue;
    }
    if (/^_{8,}$/.test(line)) break;
    if (
      /\b(?:organi[sz]er|organisator(?:in)?|organisateur|organizador|organizzatore)\b/i.test(line) &&
      line.length < 80
    )
      continue;
    const before = found.at(-1);
    const last = before?.people.at(-1);
    if (rowStart.test(line)) {
      row = line;
      list = null;
      const rest = line.replace(rowStart, '');
      const people = parsePeople(rest, words, { isListed: true, isAlone: true });
      const isHeld = (person: ParsedPerson) =>
        person.isMarked ||
        person.name?.includes(' ') === true ||
        [...words.with.all(rest.slice(0, person.at))].length +
          [...words.meets.all(rest.slice(0, person.at))].length >
          0;
      add(line, people.filter(isHeld), [], true);
      continue;
    }
    if (
      last &&
      last.title === null &&
      before?.row !== null &&
      before?.row === row &&
      before.line === lines[lines.indexOf(line) - 1] &&
      isTitleLine(line, words)
    ) {
      last.title = line.trim();
      continue;
    }
    const label = words.peopleLabel.exec(line);
    const contact = words.contactLabel.exec(line);
    if (contact && (!label || contact[0].length > label[0].length)) {
      row = null;
      list = line.trim().length - contact[0].trim().length < 2 ? 'contact' : null;
      add(
        line,
        [],
        parsePeople(line.slice(contact[0].length), words, { isListed: true, isAlone: false }),
        true,
      );
    } else if (label) {
      const rest = line.slice(label[0].length);
      const people = parsePeople(rest, words, {
        isListed: true,
        isAlone: !/[,;].*[,;]/.test(rest) || /^[^;]*\([^)]*\)[^;]*$/.test(rest),
      });
      add(line, people, [], true);
      list = 'people';
    } else if (announces(line, words) || (words.peopleLabel.test(`${line}:`) && line.length < 50)) {
      list = 'people';
      row = null;
      const { people, others } = findProsePeople(line, words);
      add(line, people, others, false);
    } else if (list === 'people' && line.length < 140 && (bullet.test(line) || !/[.!?]$/.test(line))) {
      const rest = line.replace(bullet, '');
      const people = parsePeople(rest, words, { isListed: true, isAlone: true }).filter((person) =>
        isAlone(person, rest),
      );
      const isTitle =
        people.length === 0 && last !== undefined && last.title === null && isTitleLine(line, words);
      if (isTitle && last) last.title = line.trim();
      else if (people.length === 0 && !bullet.test(line)) list = null;
      else add(line, people, [], true);
    } else if (list === 'contact') {
      list = null;
    } else if (row !== null && isTimeOnly(row) && line.length < 70 && !/[.!?]$/.test(line)) {
      const people = parsePeople(line.replace(bullet, ''), words, { isListed: true, isAlone: true });
      add(
        line,
        people.filter(({ name, isMarked }) => isMarked || name?.includes(' ')),
        [],
        true,
      );
    } else {
      if (line.length > 70) row = null;
      const { people, others } = /^👤/u.test(line)
        ? {
            people: parsePeople(line.replace(bullet, ''), words, { isListed: true, isAlone: true }),
            others: [],
          }
        : findProsePeople(line.replace(bullet, ''), words);
      add(line, people, others, false);
    }
  }
  return found;
}
