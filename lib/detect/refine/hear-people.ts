import type { Clue, Page } from '../clue';
import { nameKey } from '../extract/people/name-key';
import { readerNames } from '../extract/people/reader-names';
import { rowStart } from '../extract/people/row-start';
import type { Named } from '../learned/named';

type PersonClue = Extract<Clue, { kind: 'person' }>;

/** Somebody is met where they are named at least so probably; a title is theirs. */
const leastPerson = 0.5;
const leastTitle = 0.3;
/** What was learned is believed against what the rules say only from here on. */
const beyondDoubt = 0.8;
const farthestTitle = 4;
/** “Maria Costa RN”: what somebody has passed is no part of their name. */
const degree = /\s\p{Lu}{2,5}$/u;
/** “D. Akhtar and a representative of the board”: somebody else’s title. */
const joins = /(?<!\p{L})(?:and|und|et|y|e|ed|en|plus|sowie)(?!\p{L})/iu;

const wordsOf = (name: string): string[] => name.split(' ').filter(Boolean);
const isSame = (one: string, other: string): boolean => {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && short.every((word) => long.includes(word));
};

type Heard = { name: string; key: string; share: number; first: Named };

function everybody(names: Named[]): Heard[] {
  const found = new Map<string, Heard>();
  for (const one of names) {
    const key = nameKey(one.text);
    if (key === '') continue;
    const before = found.get(key);
    const share = 1 - (1 - one.share) * (1 - (before?.share ?? 0));
    found.set(key, before ? { ...before, share } : { name: one.text, key, share, first: one });
  }
  return [...found.values()].sort((a, b) => b.share - a.share);
}

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
      if (joins.test(between)) continue;
      const share = title.share - 0.05 * gap;
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
  for (const { name, key, share, first } of everybody(names)) {
    if (isReader(key)) continue;
    const known = people.filter(({ value }) => isSame(nameKey(value.name ?? ''), key));
    const met = known.find(({ value }) => value.part === 'interviewer');
    if (met) {
      const { value } = now(met);
      const isFuller = wordsOf(key).length > wordsOf(nameKey(value.name ?? '')).length;
      if (share > beyondDoubt && isFuller && !degree.test(name))
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
    const isHeard = title !== null && title.share > (clue.value.title === null ? leastTitle : 0.9);
    // “Olga Brandt and our matron, Tunde Bello”: a title that is another’s already is not handed on.
    const isTaken =
      title !== null && given.some((one) => one !== clue.value.title && one.includes(title.text));
    return isHeard && !isTaken ? { ...clue, value: { ...clue.value, title: title.text } } : clue;
  });
}
