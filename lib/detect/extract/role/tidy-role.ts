import { roleWords } from '../../words/role-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';
import { workload } from './read-role';

/** “Gleisbauerin 60 %”, where the sign is cut off. */
const workShare = /\s(?:[2-9]0|100)$/;

/** “Planning Officer (full-time)”: on what terms a job is given is no part of its name. */
export const withoutTerms = (text: string): string =>
  text
    .replace(workShare, '')
    .replace(/\s\(([^()]*)\)$/, (found, inside: string) => (roleWords.notInRole.test(inside) ? '' : found));

/** A job’s name as it is shown; null where the words are none. */
export function tidyRole(written: string, words: NamePatterns): string | null {
  let role = written
    .replace(roleWords.genderMarks, ' ')
    .replace(roleWords.leadingNumber, '')
    .replace(roleWords.reference, '')
    .replace(workload, '')
    .replace(/\s+/g, ' ')
    // “your virtual onsite for Senior Analytics Engineer”
    .replace(/^(?:\p{Ll}+ ){1,3}(?:for|als|para|per|pour|voor) (?=\p{Lu})/u, '')
    .replace(/^["“„«'‘\s(–—-]+|["”»'’\s,.;:–—(-]+$/gu, '')
    .trim();
  for (let times = 0; times < 3; times += 1) {
    const lead =
      words.roleArticles.exec(role)?.[0] ??
      roleWords.leadingTalk.exec(role)?.[0] ??
      words.roleNoun.exec(role)?.[0] ??
      roleWords.leadingTerm.exec(role)?.[0];
    if (!lead || lead.length >= role.length) break;
    role = role.slice(lead.length).trim();
  }
  // “the third and last round for Key Account Director”: what a meeting is for is the job.
  const purpose = /^(.{2,60}?)\s(?:for|als|para|per|pour|voor|como)\s(.{3,})$/u.exec(role);
  const isMeeting = (part: string) =>
    part.split(' ').every((token) => !hasJob(token, words) || words.subjectNoise.test(token));
  if (purpose && isMeeting(purpose[1] ?? '') && hasJob(purpose[2] ?? '', words))
    return tidyRole(purpose[2] ?? '', words);
  if (role.includes(')') && !role.includes('(')) role = role.slice(0, role.indexOf(')'));
  const after = [...words.roleAfter.all(role)].at(-1);
  if (after && after.index > 2 && after.index + after[0].length === role.length)
    role = role.slice(0, after.index).trim();
  role = roleWords.goesOn.exec(role)?.[0].trim() ?? role;
  if (role.length < 2 || role.length > 80 || role.split(' ').length > 9) return null;
  // “Candidate Attorney”, “Interview Coordinator”: what a mail about interviews speaks of, and a job none the less.
  const isJob = hasJob(role, words);
  if (
    roleWords.notARole.test(
      isJob
        ? role.replace(/(?:(?:Candidate|Interview|Email)\s(?=\p{Lu})|candidate\s(?=attorney))/u, '')
        : role,
    )
  )
    return null;
  if (!/\p{L}{2}/u.test(role) || (!isJob && words.isNoName(role))) return null;
  return role;
}
