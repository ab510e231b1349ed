import type { NamePatterns } from '../name-patterns';
import { bullet, isAlone } from './list-lines';
import { type ParsedPerson, parsePeople } from './parse-people';
import { rowStart } from './row-start';
import { hasJob } from './title-words';

/** “4:52 pm Arrive Grand Junction”: a place. */
const travels = /^\W*(?:arrive|leave|depart|travel|fly|flight|transfer)\b/i;
const alone = { isListed: true, isAlone: true };
const isWhole = ({ name }: ParsedPerson): boolean => name?.includes(' ') === true;

/** Whom a row of a day’s plan names; a single word only where something says that it is a person. */
export function peopleOfRow(line: string, words: NamePatterns): ParsedPerson[] {
  const rest = line.replace(rowStart, '');
  if (travels.test(rest)) return [];
  return parsePeople(rest, words, alone).filter((person) => {
    const before = rest.slice(0, person.at);
    const isTitled = person.title !== null && hasJob(person.title, words);
    return (
      person.isAddressed || isTitled || isWhole(person) || words.with.test(before) || words.meets.test(before)
    );
  });
}

/** Whom a line of a list names; `isMore`: the list began on its label’s own line, so that more must say that it goes on. */
export function peopleOfItem(line: string, words: NamePatterns, isMore: boolean): ParsedPerson[] {
  const rest = line.replace(bullet, '');
  return parsePeople(rest, words, alone).filter((person) => {
    const isEnded = /^\s*(?:$|[,;(/&+–—-])/.test(rest.slice(person.end));
    return isAlone(person, rest) && (!isMore || ((person.isMarked || isWhole(person)) && isEnded));
  });
}

/** Whom a line names that stands below a row; `isUnder`: the row holds its time alone. */
export function peopleBelowRow(line: string, words: NamePatterns, isUnder: boolean): ParsedPerson[] {
  const rest = line.replace(bullet, '');
  return parsePeople(rest, words, alone).filter((person) => {
    const isItself = person.at === 0 && (person.end === rest.length || person.title !== null);
    return (isUnder || isItself) && (person.isMarked || isWhole(person));
  });
}
