/** Speaks to the person whom a note speaks of. Null where it cannot be done with safety. */
export function toYou(text: string): string | null {
  const theirs = /^(?:(?:how|why|what|where|which|whether|when|that)\s+)?(?:they|their)\b/i.test(text)
    ? text
        .replace(/\btheir\b/gi, 'your')
        .replace(/\bthey\b/gi, 'you')
        .replace(/\bthem\b/gi, 'you')
    : text;
  const turned = theirs
    .replace(
      /\b(?:his|her)(?=\s+[a-z0-9])(?!\s+(?:to|about|that|for|with|and|at|in|on|by|the|an?|my|how|why|what)\b)/gi,
      'your',
    )
    .replace(
      /\b(?:s?he)\s+(?=(?:was|is|has|does)\b)(was|is|has|does)\b/gi,
      (_, verb: string) => `you ${{ was: 'were', is: 'are', has: 'have', does: 'do' }[verb.toLowerCase()]}`,
    )
    .replace(/\bs?he(?=\s+(?:will|would|can|could|may|might|must|should|had|did)\b)/gi, 'you')
    .replace(/\bs?he(?=\s+\w+(?:ed|ent|ame|ook|ot|ade|ound|ept|aw|old|an|ave|ote|ew|elt)\b)/gi, 'you')
    .replace(/\b(to|for|with|at|from|about|of|by)\s+(?:him|her)\b(?!\s+\w)/gi, '$1 you');
  return /\b(?:s?he|him|her|his|hers|himself|herself)\b/i.test(turned) ? null : turned;
}
