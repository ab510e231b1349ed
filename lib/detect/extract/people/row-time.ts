import type { NamePatterns } from '../name-patterns';
import { rowStart } from './row-start';

const firstTime = /(\d{1,2})(?:[:.h](\d\d))?/;

/** Whether a row of a plan begins at that wall time, morning or afternoon left open. */
export function isRowOf(row: string, start: string): boolean {
  const found = firstTime.exec(rowStart.exec(row)?.[0].replace(/^\W*\d{1,2}[.)]\s+(?=\d)/, '') ?? row);
  const [, clock] = start.split('T');
  if (!found || !clock) return false;
  const [hours, minutes] = clock.split(':').map(Number);
  return (Number(found[1]) * 60 + Number(found[2] ?? 0)) % 720 === ((hours ?? 0) * 60 + (minutes ?? 0)) % 720;
}

/** What a row of a plan is about: without its time, the people and their titles; null where nothing is left. */
export function topicOf(
  row: string,
  people: { name: string | null; title: string | null }[],
  words: NamePatterns,
): string | null {
  let rest = row.replace(rowStart, '');
  for (const { name, title } of people) {
    for (const part of [title, name, name?.replace(/^(?:\p{L}+\.\s)+/u, '')])
      if (part) rest = rest.replace(part, '\u0000');
  }
  rest =
    rest
      .replace(/\([^)]{0,80}\)/g, (inside) =>
        inside.includes('\u0000') || /\d\s?min/.test(inside) ? '' : inside,
      )
      .split('\u0000')
      .map((piece) =>
        piece
          .replace(
            new RegExp(
              String.raw`(?:[\s,;:–—|&-]|(?<![\p{L}])(?:with|by|mit|avec|con|com|met|and|und|et|y|e|ed|en|our|me|myself|mir|moi|mij|conmigo|comigo|dr|mr|ms|mrs|${words.courtesy})(?![\p{L}])\.?)+$`,
              'iu',
            ),
            '',
          )
          .replace(/^[\s,;:.–—|-]+/, ''),
      )
      .filter((piece) => /\p{L}{3}/u.test(piece))
      .sort((a, b) => b.length - a.length)[0] ?? '';
  return rest.length > 2 && rest.length < 160 && /\p{L}{3}/u.test(rest)
    ? rest.replace(/\t+/g, ' ').trim()
    : null;
}
