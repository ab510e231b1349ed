import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { peopleWords } from '../../words/people-words';
import { closingLines } from '../closing-lines';
import type { NamePatterns } from '../name-patterns';
import { nameKey } from './name-key';
import { findNames } from './name-runs';
import { parsePeople } from './parse-people';
import { parts } from './signed-title';
import { hasJob } from './title-words';

/** “i. A. Beate Kurz”, “p.p. Ann Lee”: who signs for others. */
const onBehalf = /^(?:i\.\s?[AV]\.|p\.\s?p\.|gez\.|for:|p\.o\.)\s*/i;

/** The first name of each line. */
export const namesIn = (lines: string[], words: NamePatterns) =>
  lines.flatMap((line) => findNames(line.split(parts)[0] ?? '', words).slice(0, 1));

/** The lines below a mail, and those that begin with its writer’s name where more stands below them: a link to join, its numbers. */
export function closingOf(page: Page, shown: string): string[] {
  const closing = closingLines(page).map((line) => line.replace(onBehalf, ''));
  if (shown.length < 4 || closing.some((line) => line.startsWith(shown))) return closing;
  const at = page.lines.findLastIndex((line) => line.length < 90 && line.startsWith(shown));
  return at > 0 ? [...page.lines.slice(at, at + 5).filter(Boolean), ...closing] : closing;
}

/** Whose calendar the writer keeps, by name and title as the closing lines have them. */
export function bossOf(page: Page, words: NamePatterns): NamedPerson | null {
  for (const line of closingLines(page).slice(0, 8)) {
    const behind = peopleWords.worksFor.exec(line)?.[1];
    const [boss] = behind ? parsePeople(behind, words, { isListed: true, isAlone: true }) : [];
    // “Mr B. Oyelaran” is called by the family name.
    const name = boss?.name?.replace(/^(?:\p{Lu}\.?\s)+/u, '');
    if (boss && name && boss.at < 6 && (boss.isAddressed || name.includes(' ')))
      return { name, title: boss.title, email: null };
  }
  return null;
}

/** A house’s mailbox whose mail ends in a given name: it is theirs. */
export function byEnd(page: Page, words: NamePatterns): { name: string; title: string | null } | null {
  const last = page.signature.find((line) => /\p{Lu}/u.test(line)) ?? page.lines.findLast(Boolean) ?? '';
  const name = peopleWords.endsInName.exec(last.slice(-80))?.[1] ?? '';
  const [found, ...more] = findNames(name, words);
  const isGreeting = last === page.lines.find(Boolean) && last.length < 41;
  return found && more.length === 0 && found.name === name && !isGreeting ? { name, title: null } : null;
}

/** A house’s mailbox whose mail is signed by a given name above a title: “Craig”, “Academic Manager”. */
export function byTitle(lines: string[], words: NamePatterns): { name: string; title: string | null } | null {
  const [first = '', second = ''] = lines;
  const [found, ...more] = findNames(first, words);
  const isAlone = found !== undefined && more.length === 0 && found.name === first.trim();
  return isAlone && second.length < 60 && hasJob(second, words) ? { name: found.name, title: null } : null;
}

/** “Gwendolyn” below a mail from gwendolyn.park@… is Gwendolyn Park. */
export function byAddress(
  lines: string[],
  local: string,
  words: NamePatterns,
): { name: string; title: string | null } | null {
  const [first, last] = local.split(' ');
  const signed = namesIn(lines, words).find(({ name }) => nameKey(name) === first);
  if (!signed) return null;
  const family = last ? ` ${last.charAt(0).toUpperCase()}${last.slice(1)}` : '';
  return { name: `${signed.name}${family}`, title: signed.title };
}
