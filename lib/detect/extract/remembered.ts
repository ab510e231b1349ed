const most = 4_000;

/**
 * Asks once for each word: the same words come again and again, within a mail and from mail to mail. Strangers’ words
 * are without end, so that only some thousand are kept.
 */
export function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = of(word);
    if (known.size < most) known.set(word, value);
    return value;
  };
}
