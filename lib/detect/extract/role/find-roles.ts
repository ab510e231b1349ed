import type { Clue, Page } from '../../clue';
import { requisition } from '../../words/role-words';
import { isOrganised } from '../company/firm-names';
import { type NamePatterns, patternsOf } from '../name-patterns';
import { hasJob } from '../people/titles';
import { roleAt, tidyRole } from './read-role';

type Found = { role: string; strength: number; quote: string };
type Add = (written: string, strength: number, quote: string) => void;

/** Where a job’s name begins before the word “position”. */
const leadIn =
  /(?:^|[\s(])(?:for|the|our|an?|this|your|as|to|in|of|regarding|about|its|it's|open|first|new|current)\s(?=\S)/gi;

/** “the Senior Data Engineer position”: what stands between the article and the word. */
function beforeWord(text: string, words: NamePatterns, add: Add): void {
  for (const match of words.roleAfter.all(text)) {
    const before = text
      .slice(Math.max(0, match.index - 100), match.index)
      .replace(/\s\([^)]{1,40}\)\s$/, ' ');
    const sentence = before.split(/[.!?:;]\s|\n/).at(-1) ?? '';
    const starts = [...sentence.matchAll(leadIn)].map(({ index, 0: found }) => index + found.length);
    for (const start of starts.reverse()) {
      const phrase = sentence.slice(start).trim();
      if (phrase.length < 2) continue;
      const isOf = /of\s$/i.test(sentence.slice(0, start)) && /^\p{Lu}/u.test(phrase) && starts.length > 1;
      if (isOf) continue;
      const isNamed = hasJob(phrase, words) || /^(?:\p{Lu}|\d)/u.test(phrase);
      if (/interview/i.test(match[0]) && !hasJob(phrase, words)) break;
      add(phrase, isNamed ? (/interview|search/i.test(match[0]) ? 0.7 : 0.92) : 0.6, `${phrase} ${match[0]}`);
      break;
    }
  }
}

function inProse(text: string, words: NamePatterns, add: Add): void {
  for (const { pattern, strength } of [
    { pattern: words.roleBefore, strength: 0.95 },
    { pattern: words.roleMaybeBefore, strength: 0.6 },
  ]) {
    for (const match of pattern.all(text)) {
      const end = match.index + match[0].length;
      const rest = text.slice(end, end + 140).replace(/^[\s:]+/, '');
      // What is only called so is a job where it is written like one.
      const role = roleAt(rest, words);
      if (role === '') continue;
      const isNamed = hasJob(role, words);
      if (strength < 0.9 && !isNamed && !/^(?:\p{Lu}|\d)/u.test(role)) continue;
      add(role, strength, `${match[0]} ${role}`);
    }
  }
  beforeWord(text, words, add);
}

const subjectParts = /\s[-–—|·/<>@]+\s|[:|(),]\s?|\s@\s|\)\s?/;

const mayBegin =
  /^(?:process|technical|test|video|campus|online|client|team|assessment|search|information|coding|hiring|visit|recruiting|call|product|meeting|event)$/i;

/** What a subject says besides “interview”: the part of it that names a job. */
function inSubject(subject: string, words: NamePatterns, add: Add): void {
  const pieces = subject
    .replace(
      /^(?:(?:re|aw|fw|fwd|wg|tr|rv|enc|r|i|invitation|updated invitation|canceled event|einladung)\s?:\s*)+/i,
      '',
    )
    .split(subjectParts);
  for (const piece of pieces) {
    const tokens = piece.trim().split(/\s+/).filter(Boolean);
    const isNoise = (token: string) =>
      words.subjectNoise.test(token.replace(/[^\p{L}\p{M}\d'-]/gu, '')) || /^\W*$/.test(token);
    let from = 0;
    let to = tokens.length;
    // “Process Engineer” begins with a word that mails about processes use too.
    const isPart = (at: number) => mayBegin.test(tokens[at] ?? '') && hasJob(tokens[at + 1] ?? '', words);
    while (from < to && isNoise(tokens[from] ?? '') && !isPart(from)) from += 1;
    while (to > from && isNoise(tokens[to - 1] ?? '')) to -= 1;
    const phrase = tokens.slice(from, to).join(' ');
    if (phrase === '' || /\d{4}|\d{1,2}(?:am|pm|:\d\d)/i.test(phrase)) continue;
    const role = roleAt(phrase, words);
    const parts = role.split(' ');
    const isJob =
      hasJob(role, words) &&
      (!isOrganised(role, words) || words.isJob(parts[0] ?? '') || words.isJob(parts.at(-1) ?? ''));
    const isSomebody =
      parts.length === 1 &&
      /\b(?:with|our|meet\w*|mit|avec|con|com|met)\s/i.test(piece.slice(0, piece.indexOf(role)));
    if (isJob && !isSomebody) add(role, 0.6, subject);
    else if (
      !isSomebody &&
      pieces.length === 1 &&
      /^\p{L}/u.test(role) &&
      !isOrganised(role, words) &&
      role.split(' ').length <= 5
    )
      add(role, 0.2, subject);
  }
}

/** The job that the mail is about, as written: labelled, in prose, in the subject, in the thread. */
export function findRoles(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const found: Found[] = [];
  const adder =
    (factor: number): Add =>
    (written, strength, quote) => {
      const role = tidyRole(written, words);
      if (role)
        found.push({ role, strength: (strength + (hasJob(role, words) ? 0.25 : -0.15)) * factor, quote });
    };
  for (const line of page.lines.slice(0, 120)) {
    const label = line.length < 160 ? words.roleLabel.exec(line) : null;
    if (label) adder(1)(roleAt(line.slice(label[0].length), words), 1, line);
    const asked = /\?\s(.{3,60})$/.exec(line)?.[1];
    if (asked && hasJob(asked, words) && line.length < 120) adder(1)(asked, 0.6, line);
  }
  const summaries = page.mail.calendars.map(
    (text) => /^SUMMARY[^:\r\n]{0,80}:(.{0,200})$/im.exec(text)?.[1]?.replace(/\\/g, '') ?? '',
  );
  inProse(page.lines.join('\n').slice(0, 6_000), words, adder(1));
  inProse(page.subject, words, adder(0.9));
  inProse(page.history.join('\n').slice(0, 3_000), words, adder(0.55));
  inProse(page.footer.join('\n').slice(0, 1_000), words, adder(0.5));
  for (const text of [page.subject, ...summaries]) inSubject(text, words, adder(1));
  const clues: Clue[] = [...new Set(found.map(({ role }) => role))].map((role) => {
    const all = found.filter((one) => one.role.toLowerCase() === role.toLowerCase());
    const best = all.reduce((top, one) => (one.strength > top.strength ? one : top));
    const strength = best.strength + Math.min(0.2, 0.08 * (all.length - 1));
    return {
      kind: 'role',
      value: role,
      certain: strength >= 0.45,
      quote: best.quote.slice(0, 200),
      by: 'roles',
      strength,
    };
  });
  const number = requisition.exec([page.subject, ...page.lines.slice(0, 40)].join('\n'));
  const value = number?.[1] ?? number?.[2];
  if (value && /\d/.test(value))
    clues.push({
      kind: 'requisition',
      value,
      certain: true,
      quote: number?.[0] ?? '',
      by: 'roles',
      strength: 1,
    });
  return clues;
}
