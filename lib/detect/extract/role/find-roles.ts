import type { Clue, Page } from '../../clue';
import { roleWords } from '../../words/role-words';
import { firstMatches } from '../first-matches';
import { patternsOf } from '../name-patterns';
import { hasJob } from '../people/title-words';
import { unwrapLines } from '../people/unwrap-lines';
import { inProse } from './in-prose';
import { type Add, inSubject } from './in-subject';
import { inMentions } from './mentions';
import { roleAt } from './read-role';
import { tidyRole } from './tidy-role';
import { type FoundRole, weighRoles } from './weigh-roles';

/** Made at first use: the words are there only then. */
let requisitions: ReturnType<typeof firstMatches> | null = null;
function requisitionIn(text: string) {
  requisitions ??= firstMatches([roleWords.requisition]);
  return requisitions(text);
}

/** The subject of a mail that is quoted below. */
const subjectHead = /^[>\s*]*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:\s?\*?/i;

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
  const history = unwrapLines(page.history);
  inProse(history.join('\n').slice(0, 3_000), words, adder(0.55));
  for (const line of history.slice(0, 60)) {
    const [head = ''] = subjectHead.exec(line) ?? [];
    if (head) inSubject(line.slice(head.length), words, adder(0.7));
  }
  inProse(page.footer.join('\n').slice(0, 1_000), words, adder(0.5));
  for (const text of [page.subject, ...summaries]) inSubject(text, words, adder(1));
  const lines = page.lines.filter(Boolean);
  if (!found.some(({ strength }) => strength > 0.6)) inMentions(lines, words, adder(1));
  const clues: Clue[] = weighRoles(found, words);
  const [said] = requisitionIn([page.subject, ...page.lines.slice(0, 40)].join('\n'));
  const number = said ? roleWords.requisition.exec(said[0]) : null;
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
