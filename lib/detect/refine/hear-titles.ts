import type { Clue } from '../clue';
import { nameKey } from '../extract/people/name-key';
import type { Named } from '../learned/named';
import { peopleWords } from '../words/people-words';
import { isSamePerson } from './person-candidates';

/** A title is somebody’s from here on; against what the rules say, only where it is hardly to be doubted. */
const leastTitle = 0.3;
const beyondTitle = 0.9;
const farthestTitle = 4;
/** Each token between a name and a title makes it so much less theirs. */
const gapCost = 0.05;

/** “Director, MSAT &”: a word that leads to the next person, and a bracket that opened before, are no part of a title. */
function tidied(title: Named): Named {
  const { line, from, to } = title;
  const last = line.tokens[to - 1];
  const isOver = last !== undefined && to - from > 1 && peopleWords.endsNoTitle.test(last.text);
  const isLeft = isOver && !(last.text === ')' && title.text.includes('('));
  const end = line.tokens[to - 2]?.end;
  return isLeft ? { ...title, to: to - 1, text: line.text.slice(line.tokens[from]?.at, end) } : title;
}

/** The title that stands nearest to somebody’s name, in one line with it. */
function titleBeside(key: string, names: Named[], titles: Named[]): { text: string; share: number } | null {
  let best: { text: string; share: number } | null = null;
  for (const name of names) {
    if (!isSamePerson(nameKey(name.text), key)) continue;
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

/** Gives whoever is met the title that was heard beside their name. */
export function hearTitles(clues: Clue[], found: Named[]): Clue[] {
  const names = found.filter(({ kind }) => kind === 'name');
  const titles = found.filter(({ kind }) => kind === 'title').map(tidied);
  const given = clues.flatMap(({ kind, value }) => (kind === 'person' && value.title ? [value.title] : []));
  return clues.map((clue) => {
    if (clue.kind !== 'person' || clue.value.part !== 'interviewer') return clue;
    const title = titleBeside(nameKey(clue.value.name ?? ''), names, titles);
    const isHeard = title !== null && title.share > (clue.value.title === null ? leastTitle : beyondTitle);
    // “Olga Brandt and our matron, Tunde Bello”: a title that is another’s already is not handed on.
    const isTaken =
      title !== null && given.some((one) => one !== clue.value.title && one.includes(title.text));
    return isHeard && !isTaken ? { ...clue, value: { ...clue.value, title: title.text } } : clue;
  });
}
