import type { Clue, Page } from '../../clue';
import { requisition } from '../../words/role-words';
import { firstMatches } from '../first-matches';
import { type NamePatterns, patternsOf } from '../name-patterns';
import { hasJob } from '../people/title-words';
import { type Add, inSubject } from './in-subject';
import { inMentions } from './mentions';
import { roleAt } from './read-role';
import { tidyRole } from './tidy-role';
import { type FoundRole, weighRoles } from './weigh-roles';

const requisitionIn = firstMatches([requisition]);

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
    // “Re: Front desk job”: a short subject is the job’s from its beginning.
    if (text.length < 60 && !text.includes('\n') && starts.length === 0)
      starts.push(/^(?:\p{L}{1,4}:\s)*/u.exec(sentence)?.[0].length ?? 0);
    for (const start of starts.reverse()) {
      const phrase = sentence.slice(start).trim();
      if (phrase.length < 2) continue;
      const isOf = /of\s$/i.test(sentence.slice(0, start)) && /^\p{Lu}/u.test(phrase) && starts.length > 1;
      if (isOf) continue;
      const role = roleAt(phrase, words);
      const isNamed = hasJob(phrase, words) || /^(?:\p{Lu}|\d)/u.test(role);
      if (/interview/i.test(match[0]) && !hasJob(phrase, words)) break;
      // “the Grants Officer and would like to interview”: more than a job stands between.
      if (role.length + 12 < phrase.length) break;
      add(phrase, isNamed ? (/interview|search/i.test(match[0]) ? 0.7 : 0.92) : 0.6, `${phrase} ${match[0]}`);
      break;
    }
  }
}

const isWith = /.\s(?:with|mit|avec|con|com|met)\s/i;

/** Leads to anything at all. */
const mere =
  /^(?:for|about|re|as|discuss|concerning|regarding|its? for|it's for|als|para|per|pour|como|come|comme|voor|put|filling|panel|round|process|call)$/i;

/** Where in a lead-in its own job begins; null where it holds none. */
function jobWithin(leadIn: string, words: NamePatterns): number | null {
  let at = 0;
  for (const token of leadIn.split(' ')) {
    if (at > 0 && hasJob(token, words) && !words.subjectNoise.test(token)) return at;
    at += token.length + 1;
  }
  return null;
}

function inProse(text: string, words: NamePatterns, add: Add): void {
  for (const { pattern, strength } of [
    { pattern: words.roleBefore, strength: 0.95 },
    { pattern: words.roleMaybeBefore, strength: 0.6 },
  ]) {
    for (const match of pattern.all(text)) {
      const end = match.index + match[0].length;
      if (isWith.test(match[0])) continue;
      // “candidature – Chargée de communication”: what stands between may be where the job begins.
      const from = jobWithin(match[0], words);
      const rest = text.slice(from === null ? end : match.index + from, end + 140).replace(/^[\s:]+/, '');
      // What is only called so is a job where it is written like one.
      const role = roleAt(rest, words);
      if (role === '') continue;
      const isNamed = hasJob(role, words);
      const isBare = mere.test(match[0]);
      if (strength < 0.9 && !isNamed && (isBare || !/^(?:\p{Lu}|\d)/u.test(role))) continue;
      // “per neve e lo chef”: behind a mere “for” the job comes at once.
      if (
        isBare &&
        strength < 0.9 &&
        /^\p{Ll}/u.test(role) &&
        !hasJob(role.split(' ').slice(0, 2).join(' '), words)
      )
        continue;
      add(role, strength, `${match[0]} ${role}`);
    }
  }
  beforeWord(text, words, add);
}

/** A job that the subject shouts, as a sentence of the mail writes it. */
function asWritten(role: string | null, page: Page): string | null {
  if (!role || role.toUpperCase() !== role || !/\p{Lu}{4}/u.test(role)) return role;
  const line = page.lines.find(
    (one) => one.toLowerCase().includes(role.toLowerCase()) && !one.includes(role),
  );
  const at = line?.toLowerCase().indexOf(role.toLowerCase()) ?? -1;
  return line && at >= 0 ? line.slice(at, at + role.length) : role;
}

/** The job that the mail is about, as written: labelled, in prose, in the subject, in the thread. */
export function findRoles(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const found: FoundRole[] = [];
  const adder =
    (factor: number): Add =>
    (written, strength, quote) => {
      const role = asWritten(tidyRole(written, words), page);
      if (role)
        found.push({
          role,
          strength:
            (strength + (hasJob(role, words) ? 0.25 : /^\p{Ll}+(?:\s|$)/u.test(role) ? -0.45 : -0.15)) *
            factor,
          quote,
        });
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
  const lines = page.lines.filter(Boolean);
  if (!found.some(({ strength }) => strength > 0.6)) inMentions(lines, words, adder(1));
  const clues: Clue[] = weighRoles(found, words);
  const [said] = requisitionIn([page.subject, ...page.lines.slice(0, 40)].join('\n'));
  const number = said ? requisition.exec(said[0]) : null;
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
