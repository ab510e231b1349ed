/** A number from words, always the same for the same words (FNV-1a). */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

export type Choose = (from: readonly string[], slot: string) => string;

/** Picks one of several wordings: the same seed picks the same, each slot of the letter picks for itself. */
export const chooser =
  (seed: string): Choose =>
  (from, slot) =>
    from[seedOf(`${slot} ${seed} ${slot}`) % from.length] ?? '';
