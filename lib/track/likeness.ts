/** Pairs of neighbouring letters. */
function bigrams(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < text.length - 1; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are, 0 to 1 (Dice over pairs of letters). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const first = bigrams(a);
  let common = 0;
  for (const [pair, count] of bigrams(b)) common += Math.min(count, first.get(pair) ?? 0);
  return (2 * common) / (a.length - 1 + (b.length - 1));
}

const roleWords: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  eng: 'engineer',
  dev: 'developer',
  swe: 'software engineer',
  hr: 'human resources',
};

/** A role as it is compared: no case, no gender marks, no abbreviations. */
export function roleKey(role: string): string {
  return role
    .toLowerCase()
    .replace(/\((?:m|w|f|d|x|h|i|\/|\||\*|-|,|\s)+\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => roleWords[word] ?? word)
    .join(' ');
}
