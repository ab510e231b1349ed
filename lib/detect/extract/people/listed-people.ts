import type { NamePatterns } from '../name-patterns';
import { peopleBelowRow, peopleOfItem, peopleOfRow } from './list-items';
import {
  announces,
  bullet,
  isBelowRow,
  isOtherField,
  isTableHead,
  isTimeOnly,
  isTitleLine,
  listsPeople,
  peopleAlone,
} from './list-lines';
import { type ParsedPerson, parsePeople } from './parse-people';
import { findProsePeople } from './prose-people';
import { rowStart } from './row-start';

/** A line of the mail and whom it names: to be met or not; the line of the day’s plan that it belongs to. */
export type LineOfPeople = {
  line: string;
  row: string | null;
  people: ParsedPerson[];
  others: ParsedPerson[];
  /** Of the others those who are met for all we know. */
  likely: ParsedPerson[];
  isSure: boolean;
};

/** Reads the lines one after another, knowing what a list before them is about. */
export function readLines(lines: string[], words: NamePatterns): LineOfPeople[] {
  const found: LineOfPeople[] = [];
  // `more`: the list began on its label’s own line and may go on below.
  let list: 'people' | 'more' | 'contact' | null = null;
  let isBulleted = false;
  let row: string | null = null;
  const add = (
    line: string,
    people: ParsedPerson[],
    others: ParsedPerson[],
    isSure: boolean,
    likely: ParsedPerson[] = [],
  ) => {
    if (people.length + others.length > 0) found.push({ line, row, people, others, likely, isSure });
  };
  for (const [index, line] of lines.entries()) {
    if (line === '' && row !== null && !isTimeOnly(row)) row = null;
    if (line === '') continue;
    if (/^_{8,}$/.test(line)) break;
    if (
      /\b(?:organi[sz]er|organisator(?:in)?|organisateur|organizador|organizzatore)\b/i.test(line) &&
      line.length < 80 &&
      !words.peopleLabel.test(line)
    )
      continue;
    if (isTableHead(line)) {
      list = 'people';
      isBulleted = false;
      continue;
    }
    const before = found.at(-1);
    const last = before?.people.at(-1);
    if (rowStart.test(line)) {
      row = line;
      list = null;
      add(line, peopleOfRow(line, words), [], true);
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
      const rest = line.slice(label[0].length).replace(/ \((?:organi[sz]er|host)\)/gi, '');
      const people = parsePeople(rest, words, {
        isListed: true,
        isAlone: !/[,;].*[,;]/.test(rest) || /^[^;]*\([^)]*\)[^;]*$/.test(rest),
      });
      add(line, people, [], true);
      list = rest.trim() === '' ? 'people' : 'more';
      isBulleted = false;
    } else if (
      announces(line, words) ||
      listsPeople(lines, index, words) ||
      (words.peopleLabel.test(`${line}:`) && line.length < 50)
    ) {
      list = 'people';
      isBulleted = false;
      row = null;
      const { people, others, likely } = findProsePeople(line, words);
      add(line, people, others, false, likely);
    } else if (
      (list === 'people' || list === 'more') &&
      line.length < 140 &&
      (bullet.test(line) || (!isBulleted && !/[.!?]$/.test(line))) &&
      !isOtherField(line, words, list === 'more')
    ) {
      isBulleted ||= bullet.test(line);
      const people = peopleOfItem(line, words, list === 'more');
      const isTitle =
        people.length === 0 && last !== undefined && last.title === null && isTitleLine(line, words);
      if (isTitle && last) last.title = line.trim();
      else if (people.length === 0 && !bullet.test(line)) list = null;
      else add(line, people, [], true);
    } else if (list === 'contact') {
      list = null;
    } else if (
      row !== null &&
      line.length < 70 &&
      !/[.!?]$/.test(line) &&
      (isTimeOnly(row) || isBelowRow(lines, index, row))
    ) {
      add(line, peopleBelowRow(line, words, isTimeOnly(row)), [], true);
    } else {
      if (line.length > 70) row = null;
      const alone = peopleAlone(line.replace(bullet, ''), words);
      if (alone.length > 0) {
        add(line, alone, [], true);
        continue;
      }
      const { people, others, likely } = /^👤/u.test(line)
        ? {
            people: parsePeople(line.replace(bullet, ''), words, { isListed: true, isAlone: true }),
            others: [],
            likely: [],
          }
        : findProsePeople(line.replace(bullet, ''), words);
      add(line, people, others, false, likely);
    }
  }
  return found;
}
