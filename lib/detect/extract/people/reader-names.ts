import type { Page } from '../../clue';
import { peopleWords } from '../../words/people-words';
import { nameKey } from './name-key';

/** The reader’s own names, whole and in their words: nobody meets themselves. */
export function readerNames(page: Page): Set<string> {
  const names = page.mail.to
    .slice(0, 5)
    .flatMap(({ name, address }) => [
      ...(name ? [nameKey(name)] : []),
      ...(address ? [nameKey(address.split('@')[0] ?? '').replace(/ \p{L}$/u, '')] : []),
    ]);
  const first = page.lines.find(Boolean) ?? '';
  const greeted = peopleWords.greeting.exec(first)?.[1] ?? /^([\p{L}' -]{2,40})[,!]?$/u.exec(first)?.[1];
  if (greeted) names.push(nameKey(greeted));
  return new Set([...names, ...names.flatMap((name) => name.split(' ').filter((word) => word.length > 2))]);
}
