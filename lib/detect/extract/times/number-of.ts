/** The number that figures or a word of a language’s `numbers` (from one on) say; 0 where they say none. */
export const numberOf = (said: string, numbers: string[]): number =>
  /^\d/.test(said)
    ? Number(said)
    : numbers.findIndex((number) => new RegExp(`^(?:${number})$`, 'iu').test(said)) + 1;
