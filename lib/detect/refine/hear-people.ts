import type { Clue, Page } from '../clue';
import { nameKey } from '../extract/people/name-key';
import { readerNames } from '../extract/people/reader-names';
import { rowStart } from '../extract/people/row-start';
import type { Named } from '../learned/named';
import { peopleWords } from '../words/people-words';
import { tradeWords } from '../words/trade-names';
import { gather, isWithin } from './heard';

type PersonClue = Extract<Clue, { kind: 'person' }>;

/** Somebody is met where they are named at least so probably; a title is theirs. */
const leastPerson = 0.5;
const leastTitle = 0.3;
/** What was learned is believed against what the rules say only from here on. */
const beyondDoubt = 0.8;
const beyondTitle = 0.9;
const farthestTitle = 4;
/** Each token between a name and a title makes it so much less theirs. */
const gapCost = 0.05;

const wordsOf = (name: string): string[] => name.split(' ').filter(Boolean);
const isSame = (one: string, other: string): boolean => isWithin(wordsOf(one), wordsOf(other));
/** “Maria Costa RN”: what somebody has passed is no part of their name. */
const endsInDegree = (name: string): boolean => tradeWords.degree.test(name.split(' ').at(-1) ?? '');

/** The title that stands nearest to somebody’s name, in one line with it. */
function titleBeside(key: string, names: Named[], titles: Named[]): { text: string; share: number } | null {
  let best: { text: string; share: number } | null = null;
  for (const name of names) {
    if (!isSame(nameKey(name.text), key)) continue;
    for (const title of titles) {
      if (title.line !== name.line) continue;
      const [first, second] = title.from >= name.to ? [name, title] : [title, name];
      const gap = second.from - first.to;
      const between = name.line.text.slice(
        first.line.tokens[first.to - 1]?.end,
        second.line.tokens[second.from]?.at,
      );
      if (peopleWords.parts.test(between)) continue;
      const share = title.share - gapCost * gap;
      if (gap >= 0 && gap <= farthestTitle && share > (best?.share ?? 0)) best = { text: title.text, share };
    }
  }
  return best;
}

/** Settles who is met, and as what, by what was learned about the words that name people and titles. */
export function hearPeople(clues: Clue[], page: Page, names: Named[], titles: Named[]): Clue[] {
  const readers = readerNames(page);
  const isReader = (key: string) => readers.has(key) || wordsOf(key).every((word) => readers.has(word));
  const people = clues.filter((clue): clue is PersonClue => clue.kind === 'person');
  const changed = new Map<PersonClue, PersonClue>();
  const now = (clue: PersonClue) => changed.get(clue) ?? clue;
  const added: PersonClue[] = [];
  for (const { text: name, key, share, first } of gather(names, (text) => text, nameKey)) {
    if (isReader(key)) continue;
    const known = people.filter(({ value }) => isSame(nameKey(value.name ?? ''), key));
    const met = known.find(({ value }) => value.part === 'interviewer');
    if (met) {
      const { value } = now(met);
      const isFuller = wordsOf(key).length > wordsOf(nameKey(value.name ?? '')).length;
      if (share > beyondDoubt && isFuller && !endsInDegree(name))
        changed.set(met, { ...now(met), value: { ...value, name } });
      continue;
    }
    // Whether the writer comes too is told by what they say of it, not by how they sign.
    const isKnown = known.length > 0 || added.some(({ value }) => isSame(nameKey(value.name ?? ''), key));
    if (share <= leastPerson || isKnown) continue;
    const row = rowStart.test(first.line.text) ? first.line.text : null;
    added.push({
      kind: 'person',
      value: { name, title: null, email: null, part: 'interviewer', row },
      certain: share > beyondDoubt,
      quote: first.line.text.slice(0, 200),
      by: 'learned',
      strength: share,
    });
  }
  const kept = [...clues.map((clue) => (clue.kind === 'person' ? now(clue) : clue)), ...added];
  const given = kept.flatMap(({ kind, value }) => (kind === 'person' && value.title ? [value.title] : []));
  return kept.map((clue) => {
    if (clue.kind !== 'person' || clue.value.part !== 'interviewer') return clue;
    const title = titleBeside(nameKey(clue.value.name ?? ''), names, titles);
    const isHeard = title !== null && title.share > (clue.value.title === null ? leastTitle : beyondTitle);
    // “Olga Brandt and our matron, Tunde Bello”: a title that is another’s already is not handed on.
    const isTaken =
      title !== null && given.some((one) => one !== clue.value.title && one.includes(title.text));
    return isHeard && !isTaken ? { ...clue, value: { ...clue.value, title: title.text } } : clue;
  });
}
