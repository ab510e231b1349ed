import { roleWords } from '../../words/role-words';
import type { NamePatterns } from '../name-patterns';
import { findNames } from '../people/name-runs';
import { hasJob } from '../people/title-words';
import { type Add, inSubject } from './in-subject';
import { roleAt } from './read-role';

const capital = String.raw`\p{Lu}[\p{L}\p{M}'’&/·-]*`;
const small = `(?:of|and|&|for|de|des|du|d'|di|da|do|del|della|für|van|voor|in|en|em)`;
/** Words with capitals, small ones between them: a job’s name as most write it. */
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.’'-])${capital}(?: (?:${small} ){0,2}${capital}){0,6}`,
  'gu',
);
const mostText = 4_000;

/** A job named in passing: “the board decides on the Treasury Manager appointment”. */
function inPassing(text: string, words: NamePatterns, add: Add): void {
  for (const match of text.slice(0, mostText).matchAll(written)) {
    const [found] = match;
    if (!hasJob(found, words)) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const behind = text.slice(match.index + found.length, match.index + found.length + 12);
    if (!roleWords.given.test(before) || roleWords.somebody.test(behind)) continue;
    const role = roleAt(text.slice(match.index), words);
    const isLone = !role.includes(' ') || role.length < found.length;
    if (!isLone && hasJob(role, words)) add(role, 0.15, `${before.trim()} ${found}`);
  }
}

const mostTokens = 700;

/** A single word that is a job, as a last resort: nothing more careful is in the mail. */
function inSmallLetters(text: string, words: NamePatterns, add: Add): void {
  if (words.language === 'en') return;
  let left = mostTokens;
  for (const match of text.slice(0, mostText).matchAll(/[\p{L}\p{M}·/-]{4,40}/gu)) {
    left -= 1;
    if (left < 0) return;
    const isRight = words.language === 'de' ? /^\p{Lu}/u.test(match[0]) : /^\p{Ll}/u.test(match[0]);
    if (!isRight || !words.isJob(match[0]) || words.subjectNoise.test(match[0])) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (
      !roleWords.sought.test(before) ||
      roleWords.isMet.test(before) ||
      /^,?\s(?:\p{Lu}\p{Ll}+\s?\p{Lu}|Frau|Herr)/u.test(behind)
    )
      continue;
    add(roleAt(text.slice(match.index, match.index + 80), words), 0.05, `${before} ${match[0]}`.trim());
  }
}

const sentence = /[.!?]\s\p{L}|[.!?]$/u;
const signs = /^\p{Lu}\p{Ll}+, (?!\p{Lu}\p{L}+ing\b)\p{Lu}[^,]{3,40}$/u;
const beside = /\s(?:\/\/|[|·•])\s/;
const isNamed = (line: string, words: NamePatterns): boolean =>
  findNames(line, words).some(({ name }) => name.includes(' ') && !hasJob(name, words));

const isSomebody = (line: string, words: NamePatterns): boolean =>
  findNames(line, words).some(({ name }) => name.includes(' ') && name.length > line.length * 0.6);

/** A job that has a line or a bracket of its own: a listing, a calendar’s note, “Yours (Records Clerk II)”. */
function onLines(lines: string[], words: NamePatterns, add: Add): void {
  const addJob: Add = (role, strength, quote) => {
    if (role.includes(' ') && hasJob(role, words)) add(role, strength, quote);
  };
  for (const [index, line] of lines.entries()) {
    for (const [, inside = ''] of line.matchAll(
      /(?<!\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)\s\(([^()]{4,60})\)/gu,
    )) {
      const role = /^\p{Lu}/u.test(inside) && hasJob(inside, words) ? roleAt(inside, words) : '';
      if (role === inside) add(role, 0.12, line);
    }
    // “The Orbitalis talent team”, “Nadia, Practice Manager”: who signs.
    if (roleWords.ofHouse.test(line) || signs.test(line)) continue;
    const isLine = line.length < 90 && !sentence.test(line);
    if ((!isLine && !beside.test(line)) || !hasJob(line, words)) continue;
    // A title stands beside or below somebody; not so where the line says that it is an interview.
    const isOfInterview =
      !/^\W*(?:meet|with|panel|team)/i.test(line) &&
      words.subjectNoise.test(/^[^\p{L}]*(\p{L}+)\s?[-–:—]/u.exec(line)?.[1] ?? '');
    if (!isOfInterview && (isNamed(line, words) || isSomebody(lines[index - 1] ?? '', words))) continue;
    const own = isLine ? line : (line.split(/[.!?]\s/)[0] ?? '');
    inSubject(own, words, addJob, isOfInterview ? 0.25 : 0.14);
  }
}

/** Jobs that nothing leads to; only where no better word is found. */
export function inMentions(lines: string[], words: NamePatterns, add: Add): void {
  inPassing(lines.join('\n'), words, add);
  onLines(lines.slice(0, 60), words, add);
  inSmallLetters(lines.join('\n'), words, add);
}
