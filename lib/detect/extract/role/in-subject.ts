import { roleWords } from '../../words/role-words';
import { isOrganised } from '../company/firm-names';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';
import { roleAt } from './read-role';

/** A phrase that may be a job’s name: how surely, and the words it came from. */
export type Add = (written: string, strength: number, quote: string) => void;

const pieces = /\s(?:[-–—|·•/<>@]+|\/\/)\s|[|•<>]|\s@\s?/;
/** Numbers of a vacancy, dates and times: never part of a job’s name. */
const isNumber = (token: string): boolean =>
  /\d{3}|\d{1,2}(?:[ap]m|:\d\d|h\d\d)|\d\/\d+\/|^\W*$/iu.test(token);

/** The stretches of a piece that no word of mails about interviews breaks. */
function stretches(piece: string, words: NamePatterns): { phrase: string; before: string }[] {
  const tokens = piece.trim().split(/\s+/).filter(Boolean).slice(0, 40);
  const plain = tokens.map((token) => token.replace(/[^\p{L}\p{M}\d'-]/gu, ''));
  // “Process Engineer” begins with a word that mails about processes use too.
  const isPart = (at: number) =>
    roleWords.mayBegin.test(plain[at] ?? '') &&
    (at === 0 || !/[\p{L}\d]$/u.test(tokens[at - 1] ?? '') || words.subjectNoise.test(plain[at - 1] ?? '')) &&
    hasJob(plain[at + 1] ?? '', words);
  // “Claims Team Leader”
  const isOfTeam = (at: number) =>
    /^team$/i.test(plain[at] ?? '') &&
    at > 0 &&
    /^\p{Lu}/u.test(plain[at - 1] ?? '') &&
    !words.subjectNoise.test(plain[at - 1] ?? '') &&
    hasJob(plain[at + 1] ?? '', words);
  const isNoise = (at: number) =>
    isNumber(tokens[at] ?? '') || (words.subjectNoise.test(plain[at] ?? '') && !isPart(at) && !isOfTeam(at));
  const found: { phrase: string; before: string }[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const isBreak =
      at === tokens.length ||
      (isNoise(at) && !(at > from && at + 1 < tokens.length && roleWords.joins.test(plain[at] ?? '')));
    if (!isBreak) continue;
    let [first, last] = [from, at];
    while (first < last && isNoise(first)) first += 1;
    while (last > first && isNoise(last - 1)) last -= 1;
    if (first < last)
      found.push({
        phrase: tokens.slice(first, last).join(' '),
        before: `${tokens.slice(Math.max(0, first - 2), first).join(' ')} `,
      });
    from = at + 1;
  }
  return found;
}

/** “Senior Lecturer: Isotope Geochemistry” is one, “Interview: Nurse” and “Nurse: interview on Monday” are two. */
function partAtColons(piece: string, words: NamePatterns): string[] {
  const [left = '', ...right] = piece.split(/:\s?/);
  const rest = right.join(': ');
  if (rest === '') return [piece];
  const isOne =
    hasJob(left, words) &&
    right.length === 1 &&
    roleAt(`${left}: ${rest}`, words).includes(':') &&
    !hasJob(rest, words);
  return isOne ? [piece] : [left, ...partAtColons(rest, words)];
}

/** “Hana Vesely (Veterinary Nurse)”, “Tidewell, Backend Engineer”: what stands apart and alone holds the job. */
function partAtSigns(piece: string, words: NamePatterns): string[] {
  const bracket = /^(.*?)\s?\(([^()]{2,60})\)(.*)$/.exec(piece);
  if (bracket && hasJob(bracket[2] ?? '', words) && !hasJob(bracket[1] ?? '', words))
    return bracket.slice(1).filter(Boolean);
  const [left = '', ...right] = piece.split(/,\s/);
  const rest = right.join(', ');
  return right.length > 0 && !hasJob(left, words) && hasJob(rest, words)
    ? [left, ...partAtSigns(rest, words)]
    : [piece];
}

/** What a subject says besides “interview”: the part of it that names a job. */
export function inSubject(subject: string, words: NamePatterns, add: Add, strength = 0.6): void {
  const parts = subject
    .replace(roleWords.lead, '')
    .split(pieces)
    .flatMap((piece) => partAtColons(piece, words))
    .flatMap((piece) => partAtSigns(piece, words));
  for (const part of parts)
    for (const { phrase, before } of stretches(part, words)) {
      const role = roleAt(phrase, words);
      const list = role.replace(/\s[IVX]{1,4}$/, '').split(' ');
      const isJob =
        hasJob(role, words) &&
        (!isOrganised(role, words) || words.isJob(list[0] ?? '') || words.isJob(list.at(-1) ?? ''));
      const isSomebody = list.length === 1 && roleWords.isBeforeSomebody.test(before);
      if (isJob && !isSomebody) add(role, strength, subject);
      else if (
        !isSomebody &&
        parts.length === 1 &&
        /^\p{L}/u.test(role) &&
        !isOrganised(role, words) &&
        list.length <= 5
      )
        add(role, strength / 3, subject);
    }
}
