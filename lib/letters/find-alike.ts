/** From this share of common wording on, two letters are too alike to send. */
const tooMuch = 0.6;
const run = 3;

/** All runs of three words of a letter, without its greeting and signature. */
function runs(body: string): Set<string> {
  const middle = body.split('\n\n').slice(1, -1).join(' ') || body;
  const words = middle.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at + run <= words.length; at++) found.add(words.slice(at, at + run).join(' '));
  return found;
}

/** How much two letters share, 0 to 1: common runs of three words, of all that stand in either. */
export function likeness(one: string, other: string): number {
  const [left, right] = [runs(one), runs(other)];
  if (left.size === 0 && right.size === 0) return one.trim() === other.trim() ? 1 : 0;
  const shared = [...left].filter((words) => right.has(words)).length;
  return shared / (left.size + right.size - shared);
}

/** Pairs of letters (by their place) that would read the same to two colleagues who compare. */
export function findAlike(
  letters: readonly { body: string }[],
): { one: number; other: number; share: number }[] {
  return letters.flatMap(({ body }, one) =>
    letters.slice(one + 1).flatMap((later, step) => {
      const share = likeness(body, later.body);
      return share >= tooMuch ? [{ one, other: one + 1 + step, share }] : [];
    }),
  );
}
