import type { Page } from '../clue';
import { remembered } from '../extract/remembered';
import { named } from '../words/labels/named';
import { roleWords } from '../words/role-words';
import { type Around, aroundOf } from './around';
import { tagLine, tokenScores } from './tag';
import { firstTag, type NamedKind, namedKinds, type TagTable, tagCount, tagWeightsOf } from './tag-table';
import { type TokenLine, tokenLines } from './tokens';

/** Something that words of a mail name, and how probably they do. */
export type Named = {
  kind: NamedKind;
  text: string;
  share: number;
  line: TokenLine;
  /** Which tokens of the line. */
  from: number;
  to: number;
};

/** What is named less probably is not told. */
const leastShare = 0.1;
/** A further token belongs to a name that was begun only perhaps where it does so at least this much as surely. */
const keeps = 0.4;

function namedIn(line: TokenLine, around: Around, table: TagTable): Named[] {
  const weights = tagWeightsOf(table);
  const tagging = tagLine(tokenScores(line, around, weights), weights, leastShare);
  if (!tagging) return [];
  const { shares, path } = tagging;
  const found: Named[] = [];
  for (const kind of namedKinds) {
    const first = firstTag(kind);
    const shareOf = (at: number, tag: number): number => shares[at * tagCount + tag] ?? 0;
    for (let from = 0; from < path.length; from += 1) {
      const share = shareOf(from, first);
      if (share < leastShare) continue;
      const goesOn = (at: number) =>
        path[from] === first ? path[at] === first + 1 : shareOf(at, first + 1) > keeps * share;
      let to = from + 1;
      while (to < path.length && goesOn(to)) to += 1;
      const text = line.text.slice(line.tokens[from]?.at, line.tokens[to - 1]?.end);
      found.push({ kind, text: text.replace(/\s+/g, ' '), share, line, from, to });
    }
  }
  return found;
}

/** A line no longer than this may be nothing but a name. */
const shortLine = 4;
/** What a name’s words look like. */
const written = new Set(['Xx', 'X', 'A']);
const isOfWork = remembered((low) => roleWords.work.test(low));

/** A long line that holds neither a name’s capital nor a word for work names nothing. */
function mayHoldName({ part, tokens }: TokenLine, around: Around): boolean {
  if (part !== 'body' || tokens.length <= shortLine) return true;
  return tokens.some(({ low, shape }, at) => {
    const before = tokens[at - 1]?.low ?? '.';
    const isNamed = written.has(shape) && !/^[.!?]$/.test(before) && !around.isNoName(low);
    return (isNamed && low.length > 1) || isOfWork(low) || around.isJob(low);
  });
}

/** What the words of a mail name, by what labelled mails have taught. */
export function namedOf(page: Page, table: TagTable = named): Named[] {
  if (!table.weights) return [];
  const lines = tokenLines(page);
  const around = aroundOf(page, lines);
  return lines.flatMap((line) => (mayHoldName(line, around) ? namedIn(line, around, table) : []));
}
