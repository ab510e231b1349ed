import { peopleWords } from '../../words/people-words';
import type { NamePatterns } from '../name-patterns';
import type { ParsedPerson } from './parse-people';
import { hasJob } from './title-words';

/** A sentence has words of its own besides names and titles; a line of a signature has not. */
const isProse = (text: string): boolean => (text.match(/(?<!\p{L})\p{Ll}[\p{L}'-]+/gu)?.length ?? 0) >= 3;

/**
 * Whether somebody whom no known word announces is met all the same: in a mail about an interview who is called by
 * name and title, or will do something that is not arranging, takes part in it.
 */
export function isLikelyMet(person: ParsedPerson, sentence: string, words: NamePatterns): boolean {
  const before = sentence.slice(0, person.at);
  const rest = sentence.slice(person.end, person.end + 120);
  if (!isProse(`${before.slice(-200)} ${rest}`)) return false;
  // “… Saturday. Rob and I have sat down with …” tells what was.
  if (peopleWords.andIDid.test(rest)) return false;
  if (
    words.notMet.test(`${before.slice(-60).trimEnd()} `) ||
    peopleWords.reachable.test(rest) ||
    peopleWords.isAway.test(rest)
  )
    return false;
  const isWhole = person.name?.includes(' ') === true;
  const lead = person.isTitleBehind ? before : leadOf(before, person.title);
  const hasTitle =
    person.title !== null &&
    hasJob(person.title, words) &&
    !peopleWords.noTitle.test(person.title) &&
    words.isRoom.exec(person.title)?.index !== 0 &&
    (person.isTitleBehind ||
      (words.ourEnd.test(lead) && !peopleWords.inPlace.test(lead.replace(/\p{L}+\s?$/u, ''))));
  if (!person.isAddressed && peopleWords.inPlace.test(before)) return false;
  if (!hasTitle && !isWhole && words.street.test(sentence)) return false;
  const acting = actingIn(rest, words);
  if (acting === 'arranges') return false;
  if (person.isAddressed && (isWhole || hasTitle || acting === 'acts')) return true;
  if (hasTitle && (isWhole || person.isTitleBehind)) return true;
  if (acting === 'acts' && peopleWords.isOurs.test(before)) return true;
  return peopleWords.besideWriter.test(rest) || (acting === 'acts' && isWhole);
}

/** What comes behind a name, or behind the title that follows it: something that will be done, or only arranged. */
function actingIn(rest: string, words: NamePatterns): 'acts' | 'arranges' | null {
  const behind = rest.replace(/^,[^,]{2,60},/, '').trimStart();
  const modal = words.modals.exec(behind);
  if (!modal) return null;
  return words.arranges.test(behind.slice(0, modal[0].length + 70)) ? 'arranges' : 'acts';
}

/** What stands before the title that leads a name. */
function leadOf(before: string, title: string | null): string {
  const at = title ? before.lastIndexOf(title) : -1;
  return at < 0 ? before : before.slice(0, at);
}
