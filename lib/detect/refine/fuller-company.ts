import type { Clue, Page } from '../clue';

type CompanyClue = Extract<Clue, { kind: 'company' }>;

const key = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** “Wrenfield” in the subject and “Wrenfield Instruments” in the signature are one: the fuller name is the one to keep. */
export function preferFullerCompany(clues: Clue[], _page: Page): Clue[] {
  const companies = clues.filter((clue): clue is CompanyClue => clue.kind === 'company' && clue.certain);
  return clues.map((clue) => {
    if (clue.kind !== 'company') return clue;
    const shorter = companies.filter((other) => key(clue.value).startsWith(`${key(other.value)} `));
    const best = Math.max(0, ...shorter.map(({ strength }) => strength));
    return shorter.length > 0 && clue.strength <= best && clue.strength > best - 0.5
      ? { ...clue, strength: best + 0.01 }
      : clue;
  });
}
