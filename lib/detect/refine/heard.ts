import type { Named } from '../learned/named';

/** What words of a mail were heard to name, wherever they stand. */
export type Heard = { text: string; key: string; share: number; first: Named };

/** Whether the words of one are among those of the other. */
export function isWithin(one: string[], other: string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/**
 * What was named, each once by `shown` and its key, surest first: what is named more than once is the more probable.
 * What `shown` makes nothing of is left out.
 */
export function gather(
  found: Named[],
  shown: (text: string) => string | null,
  keyOf: (text: string) => string,
): Heard[] {
  const heard = new Map<string, Heard>();
  for (const first of found) {
    const text = shown(first.text);
    const key = text === null ? '' : keyOf(text);
    if (text === null || key === '') continue;
    const before = heard.get(key);
    const share = 1 - (1 - first.share) * (1 - (before?.share ?? 0));
    heard.set(key, before ? { ...before, share } : { text, key, share, first });
  }
  return [...heard.values()].sort((a, b) => b.share - a.share);
}
