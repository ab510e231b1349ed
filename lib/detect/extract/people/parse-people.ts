import type { NamedPerson } from '../../../model/understanding';
import { peopleWords } from '../../words/people-words';
import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';
import { titleBefore } from './title-before';
import { hasJob } from './title-words';
import { titleAfter } from './titles';

/** A person read in a text: where the name, with what belongs to it, begins and ends. */
export type ParsedPerson = NamedPerson & { at: number; end: number; isMarked: boolean } & Signs;
/** What tells a person from a thing: a form of address, a title right behind the name. */
type Signs = { isAddressed: boolean; isTitleBehind: boolean };

/** “Front Office Manager, ”: the rest of a title, between its first word and who has it. */
const leadsTo = /^(?:\s\p{Lu}[\p{L}&-]+){0,4},?\s$/u;

/** A department follows these, where one word stands alone: “collega's van Toezicht”. */
const ofHouse = /(?:^|\s)(?:van|von|du|de|della|dei)\s$/;

/** German nouns are written as names are: what ends as they do, or is as long as compounds are, is nobody alone. */
const isNoun = (word: string): boolean => word.length > 12 || peopleWords.nounEnd.test(word);

/** Everybody named in a piece of text, in order, with titles as written. */
export function parsePeople(
  text: string,
  words: NamePatterns,
  how: { isListed: boolean; isAlone: boolean } = { isListed: false, isAlone: false },
): ParsedPerson[] {
  const clause = text.slice(0, 700);
  const people: ParsedPerson[] = [];
  let from = 0;
  const names = findNames(clause, words);
  for (const [index, found] of names.entries()) {
    if (found.at < from) continue;
    // “unser Leiter Einkauf, Herr Brodersen”: what is led becomes the title of who is addressed.
    const next = names[index + 1];
    const isOfNext =
      next?.isMarked === true &&
      !found.isMarked &&
      leadsTo.test(clause.slice(found.end, next.at)) &&
      (found.title !== null ||
        hasJob(
          clause.slice(found.name.includes(' ') ? found.at : Math.max(from, found.at - 50), next.at),
          words,
        ));
    if (isOfNext) continue;
    const before = clause.slice(from, found.at);
    const told = titleAfter(clause.slice(found.end), words, how);
    // “mit Parkscheibe (zwei Stunden)”: in a sentence what stands in brackets behind one bare word makes it nobody.
    const isAside =
      told?.title != null &&
      !how.isListed &&
      !found.isMarked &&
      !found.name.includes(' ') &&
      clause.startsWith(' (', found.end) &&
      !hasJob(told.title, words);
    const after = told && isAside ? { ...told, title: null } : told;
    const isRole = words.roleWordBehind.test(clause.slice(found.end, found.end + 30));
    if (isRole || /\d\s$/.test(clause.slice(0, found.at))) continue;
    const isElsewhere = peopleWords.elsewhere.test(clause.slice(Math.max(0, found.at - 12), found.at));
    const isLed = isElsewhere && words.meets.all(clause).some((match) => match.end === found.at - 1);
    if (isElsewhere && !isLed && !found.isMarked && !after?.title) continue;
    const lead = found.isAddressed
      ? found.title
      : (titleBefore(`${before}${found.title ?? ''}${found.title ? ' ' : ''}`, words) ?? found.title);
    // “the Headteacher, Mr Okafor, the Chair of Governors, Mrs Sims”: where titles lead, what follows is the next one’s.
    // “Lead, Ola Berg, our Director of Trade, would …”: what no name follows belongs to who stands before it.
    const reach = found.end + (after?.length ?? 0);
    const isFollowed = after === null || names.some(({ at }) => at >= reach - 1 && at < reach + 9);
    const isNexts =
      lead !== null && isFollowed && peopleWords.nextTitle.test(clause.slice(found.end, found.end + 20));
    const end = found.end + (isNexts ? 0 : (after?.length ?? 0));
    // “Whitfield Hall 204”: a room.
    const isRoom = words.isRoom.exec(clause.slice(found.end, found.end + 16))?.index === 1;
    if (!found.isMarked && (isRoom || /^\s\d{1,4}(?!\d|:|\.\d)/.test(clause.slice(found.end)))) continue;
    const isBare = !found.isMarked && lead === null && !after?.title && !found.name.includes(' ');
    if (isBare && (/^\s(?:vom\s)?\d/.test(clause.slice(found.end)) || isNoun(found.name))) continue;
    if (isBare && ofHouse.test(clause.slice(Math.max(0, found.at - 6), found.at))) continue;
    const isUnmarked = !found.isMarked && lead === null && !after?.title;
    const [opening = ''] = found.name.split(' ');
    if (isUnmarked && opening.length > 6 && isNoun(opening)) continue;
    if (isUnmarked && words.isRoom.test(clause.slice(Math.max(0, found.at - 14), found.at))) continue;
    if (isBare && peopleWords.article.test(clause.slice(Math.max(0, found.at - 8), found.at))) continue;
    people.push({
      name: found.name,
      title: (isNexts ? null : after?.title) ?? lead,
      email: null,
      at: found.at,
      end,
      isMarked: found.isMarked || after?.title != null || lead !== null,
      isAddressed: found.isMarked,
      isTitleBehind: !isNexts && after?.title != null,
    });
    from = end;
  }
  return shareTitle(people, clause);
}

/** “Ken Aldous & Marie Tran, Operations Supervisors”: a title in the plural is everybody’s. */
function shareTitle(people: ParsedPerson[], clause: string): ParsedPerson[] {
  return people.map((person, index) => {
    const next = people[index + 1];
    const isPair =
      next?.title != null &&
      person.title === null &&
      /(?:s|en|innen|ers|eurs|ores|ori)$/.test(next.title.split(/\s(?:of|de|di|da|van)\s/)[0] ?? '') &&
      /^\s(?:&|and|und|et|y|e|en)\s$/.test(clause.slice(person.end, next.at)) &&
      clause.slice(next.at).indexOf(next.title) > 0;
    return isPair ? { ...person, title: next?.title ?? null } : person;
  });
}
