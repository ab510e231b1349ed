import type { Clue, ClueKind } from '../clue';

export const cluesOf = <Kind extends ClueKind>(clues: Clue[], kind: Kind): Clue<Kind>[] =>
  clues.filter((clue) => clue.kind === kind) as unknown as Clue<Kind>[];

/** So much more counts what the mail states. */
export const stated = 0.5;

/** How much a clue counts against another of its kind: of two as strong, the stated one. */
export const rankOf = ({ strength, certain }: Clue): number => strength + (certain ? stated : 0);

/** The strongest clue of a kind; of two as strong, the stated one, then the first. */
export function bestClue<Kind extends ClueKind>(clues: Clue[], kind: Kind): Clue<Kind> | null {
  return cluesOf(clues, kind).reduce<Clue<Kind> | null>(
    (top, clue) => (top && rankOf(clue as Clue) <= rankOf(top as Clue) ? top : clue),
    null,
  );
}
