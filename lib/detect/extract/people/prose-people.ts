import { peopleWords } from '../../words/people-words';
import type { NamePatterns } from '../name-patterns';
import type { Match } from '../word-matcher';
import { isLikelyMet } from './likely-people';
import { type ParsedPerson, parsePeople } from './parse-people';
import { sentencesOf } from './sentences';

/** `likely`: of the others those who are met for all we know, though no known word says so. */
export type ProsePeople = { people: ParsedPerson[]; others: ParsedPerson[]; likely: ParsedPerson[] };

/** Between the word that announces people and the first of them may stand a title, an article, a day; no second clause. */
const isShortWay = (gap: string): boolean => gap.length < 64 && !peopleWords.newClause.test(gap);

function isNotMet(sentence: string, trigger: Match, words: NamePatterns): boolean {
  return words.notMet.test(`${sentence.slice(Math.max(0, trigger.index - 40), trigger.end).trimEnd()} `);
}

function readSentence(sentence: string, words: NamePatterns): ProsePeople {
  const found = parsePeople(sentence, words);
  if (found.length === 0) return { people: [], others: [], likely: [] };
  const strong = words.meets.all(sentence);
  const weak = words.with.all(sentence);
  const people: ParsedPerson[] = [];
  const others: ParsedPerson[] = [];
  let last: ParsedPerson | null = null;
  for (const [index, person] of found.entries()) {
    const before = sentence.slice(0, person.at);
    const leading = [...strong, ...weak]
      .filter(({ end }) => end <= person.at)
      .sort((a, b) => b.end - a.end)[0];
    const isChained =
      last !== null && last.end <= person.at && isListGap(sentence.slice(last.end, person.at), person, words);
    const isRefused =
      !isChained &&
      (words.notMet.test(before.slice(-60)) || (leading !== undefined && isNotMet(sentence, leading, words)));
    const isLed =
      leading !== undefined &&
      !isRefused &&
      isShortWay(sentence.slice(leading.end, person.at)) &&
      !others.some(({ at }) => at >= leading.end);
    const rest = sentence.slice(person.end);
    const isActing =
      words.acts.test(
        rest.replace(/^\s(?:my|our|mein\p{L}*|mon|ma|mi|meu|minha|mio|mia|mijn)\s\p{Ll}+(?=\s)/u, ''),
      ) || words.acts.test(rest.replace(/^,[^,]{2,60},/, ''));
    if ((isChained || isLed || isActing) && !(isRefused && !isActing)) {
      people.push(person);
      last = person;
      // “Tom and Priya will meet you”: who stands beside somebody who acts does so too.
      const previous = found[index - 1];
      if (isActing && previous && !people.includes(previous) && !others.slice(0, -1).includes(previous)) {
        const gap = sentence.slice(previous.end, person.at);
        if (isListGap(gap, person, words) && !words.notMet.test(sentence.slice(0, previous.at).slice(-60))) {
          people.splice(people.length - 1, 0, previous);
          if (others.at(-1) === previous) others.pop();
        }
      }
    } else {
      others.push(person);
      last = null;
    }
  }
  return { people, others, likely: likelyOf(others, sentence, words) };
}

/** Who stands in one list with somebody likely is likely too. */
function likelyOf(others: ParsedPerson[], sentence: string, words: NamePatterns): ParsedPerson[] {
  const likely: ParsedPerson[] = [];
  for (const person of others) {
    const last = likely.at(-1);
    const isChained = last !== undefined && isListGap(sentence.slice(last.end, person.at), person, words);
    const rest = sentence.slice(person.end, person.end + 5);
    const isLinked =
      person.name?.includes(' ') === true &&
      /(?:^|\s)(?:and|und|et|y|e|ed|en|&)\s/.test(`${sentence.slice(last?.end ?? 0, person.at)}${rest}`);
    if (isLikelyMet(person, sentence, words) || (isChained && (person.isMarked || isLinked)))
      likely.push(person);
  }
  // “Mrs Abney, Dr Dominic Kane (chair) and …”: and who stands before them.
  for (const person of others.toReversed()) {
    const next = likely.find(({ at }) => at > person.end);
    if (!next || likely.includes(person) || !person.isAddressed) continue;
    if (isListGap(sentence.slice(person.end, next.at), next, words)) likely.unshift(person);
  }
  return likely;
}

/** What may stand between two people of one list: a comma, “and”, an article, the second’s title. */
function isListGap(gap: string, next: ParsedPerson, words: NamePatterns): boolean {
  if (gap.length > 80) return false;
  const plain = next.title && gap.includes(next.title) ? gap.replace(next.title, '') : gap;
  return (
    words.glue.test(plain.replace(/,\s*$/, ' ').replace(/\s{2,}/g, ' ')) ||
    words.glue.test(plain) ||
    // “our chair Wiremu Paki, trustee Jill Sands and me”: what somebody is there, in small letters.
    /^,\s(?:\p{Ll}[\p{L}-]*\s){1,2}$/u.test(gap) ||
    /^\s?\(.{2,40}\),?\s(?:and|und|et|y|e|en)\s$/.test(gap) ||
    /^,?\s(?:and|und|et|y|e|en|sowie)\s[^.!?;]{2,50}\($/.test(gap) ||
    // “Marek aus dem Backend-Team und …”, “Carla from safety and …”
    peopleWords.ofHouseAnd.test(gap)
  );
}

/** “You’ll have the questions ahead. Panel: Duncan from the desk and Blessing.” */
function readLabelled(sentence: string, words: NamePatterns): ProsePeople | null {
  const label = words.peopleLabel.exec(sentence);
  if (!label || words.contactLabel.test(sentence)) return null;
  const people = parsePeople(sentence.slice(label[0].length), words, { isListed: true, isAlone: false });
  return people.length > 0 ? { people, others: [], likely: [] } : null;
}

/** “Our site lead Henrik lands on Saturday. He’d like to talk to you.”: whom “he” means, where he meets the reader. */
function meantByPronoun(
  others: ParsedPerson[],
  sentence: string,
  next: string,
  words: NamePatterns,
): ParsedPerson | null {
  const person = others.at(-1);
  if (!person) return null;
  const behind = sentence.slice(person.end);
  const clause = /[,;–—-]\s((?:s?he|they)(?:['’]|\s).*)$/i.exec(behind)?.[1] ?? next;
  const isActing = peopleWords.pronounActs.test(clause) && !words.arranges.test(clause.slice(0, 120));
  return isActing ? person : null;
}

/** The people whom a line of prose says the reader will meet, and the other names in it. */
export function findProsePeople(line: string, words: NamePatterns): ProsePeople {
  const sentences = sentencesOf(line, words).map((sentence) => sentence.slice(0, 700));
  const all = sentences.map((sentence) => readLabelled(sentence, words) ?? readSentence(sentence, words));
  for (const [index, { others, likely }] of all.entries()) {
    const meant = meantByPronoun(others, sentences[index] ?? '', sentences[index + 1] ?? '', words);
    if (meant && !likely.includes(meant)) likely.push(meant);
  }
  return {
    people: all.flatMap(({ people }) => people),
    others: all.flatMap(({ others }) => others),
    likely: all.flatMap(({ likely }) => likely),
  };
}
