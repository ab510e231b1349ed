import type { Clue, Page } from '../clue';
import { patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { rowStart } from '../extract/people/row-start';
import type { Named } from '../learned/named';
import { peopleWords } from '../words/people-words';
import { tradeWords } from '../words/trade-names';
import { shareMet } from './choose';
import { hearTitles } from './hear-titles';
import {
  isSamePerson,
  type Person,
  type PersonClue,
  personCandidates,
  wordsOfKey,
} from './person-candidates';
import { personSigns } from './person-signs';

/** Somebody is met where it is at least so probable, whom the mail states where it is a little less so; and said to be so from there on. */
const isMetFrom = 0.5;
const isStatedFrom = 0.3;
/** Whose title leads in their name, less still. */
const isLedInFrom = 0.1;
/** Who only writes, as the rules see it, is met where it is rather surer. */
const isWriterFrom = 0.8;
const surelyFrom = 0.7;
/** A fuller name is believed from here on. */
const fullerFrom = 0.8;

/** “Maria Costa RN”: what somebody has passed is no part of their name. */
const endsInDegree = (name: string): boolean => tradeWords.degree.test(name.split(' ').at(-1) ?? '');

/** “Kassenwart Ingo Patzelt”, “Contact Jill Ames”: what stands before a name and is none. */
function bareName(name: string, page: Page): string {
  const words = patternsOf(page.language);
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 1 && (words.isJob(first) || words.isNoName(first)) ? rest.join(' ') : name;
}

/** The fullest way in which somebody was surely named. */
function fullestName(person: Person, names: Named[]): string {
  const [fuller] = names
    .filter(
      ({ share, text }) =>
        share > fullerFrom &&
        isSamePerson(nameKey(text), person.key) &&
        wordsOfKey(nameKey(text)).length > wordsOfKey(person.key).length &&
        !endsInDegree(text),
    )
    .sort((a, b) => b.share - a.share);
  return fuller?.text ?? person.name;
}

/** “If anything comes up, ring Bram Okafor on …”: somebody who can only be asked, or only arranges. */
function isOnlyAsked({ heard }: Person, page: Page): boolean {
  if (!heard) return false;
  const words = patternsOf(page.language);
  const { text, tokens } = heard.line;
  const before = text.slice(0, text.indexOf(bareName(heard.text, page)));
  const behind = text.slice(tokens[heard.to - 1]?.end);
  return (
    words.notMet.test(`${before.slice(-60).trimEnd()} `) ||
    peopleWords.reachable.test(behind) ||
    (words.modals.test(behind.trimStart()) && words.arranges.test(behind.slice(0, 90)))
  );
}

function newClue({ heard, share }: Person, name: string): PersonClue {
  const line = heard?.line.text ?? '';
  return {
    kind: 'person',
    value: { name, title: null, email: null, part: 'interviewer', row: rowStart.test(line) ? line : null },
    certain: true,
    quote: line.slice(0, 200),
    by: 'learned',
    strength: share,
  };
}

/** Settles who is met, and as what. `ruled`: what the rules found, before anything else was settled. */
export function hearPeople(clues: Clue[], ruled: Clue[], page: Page, found: Named[]): Clue[] {
  const all = personCandidates(ruled, page, found);
  const names = found.filter(({ kind }) => kind === 'name');
  const shares = new Map(all.map((one) => [one, shareMet(personSigns(one, all, page, ruled, found))]));
  const personOf = (name: string) => all.find(({ key }) => isSamePerson(key, nameKey(name)));
  const settled = clues.flatMap((clue): Clue[] => {
    const person = clue.kind === 'person' && clue.value.name ? personOf(clue.value.name) : undefined;
    if (clue.kind !== 'person' || !person) return [clue];
    const share = shares.get(person) ?? 0;
    const name = bareName(fullestName(person, names), page);
    const isMet = share >= leastFor(clue);
    // Who writes and is not met is whom to answer.
    if (!isMet && clue.value.part === 'interviewer' && !isWriter(person, page)) return [];
    const part = isMet ? 'interviewer' : 'contact';
    return [{ ...clue, value: { ...clue.value, name, part }, certain: !isMet || share >= surelyFrom }];
  });
  const added = all
    .filter((one) => !one.ruled && (shares.get(one) ?? 0) >= isMetFrom && !isOnlyAsked(one, page))
    .map((one) => ({
      ...newClue(one, bareName(one.name, page)),
      certain: (shares.get(one) ?? 0) >= surelyFrom,
    }));
  return hearTitles([...settled, ...added], found);
}

/** “Our head of fleet, Ottilie Brandt, has a case for you”: somebody whose title leads in their name. */
const isLedIn = ({ value: { name, title }, quote }: PersonClue): boolean =>
  name !== null && title !== null && quote.includes(`${title}, ${name}, `);

function leastFor(clue: PersonClue): number {
  const { value, certain } = clue;
  if (value.part === 'contact') return isWriterFrom;
  if (!certain) return isMetFrom;
  return isLedIn(clue) ? isLedInFrom : isStatedFrom;
}

const isWriter = ({ key }: Person, page: Page): boolean => {
  const sender = nameKey(page.mail.from?.name ?? '');
  return sender !== '' && isSamePerson(sender, key);
};
