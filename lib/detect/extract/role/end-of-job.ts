import { roleWords } from '../../words/role-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';

/** Languages in which what a job is for stands behind it without a small word: “analista contable”. */
const laysOn = /^(?:fr|es|pt|it|nl)$/;
const mostBehind = 4;

const isCapital = (token: string): boolean => /^(?:[\p{Lu}\d]|[dl]['’]\p{Lu})/u.test(token);
const isJob = (token: string, words: NamePatterns): boolean => hasJob(token, words);

/** How many tokens a small word at a place leads to: “of the Night Shift”; 0 where nothing of the job’s follows. */
function linked(tokens: string[], at: number): number {
  let next = at;
  while (next < at + 3 && roleWords.link.test(tokens[next] ?? '')) next += 1;
  const token = tokens[next];
  if (next === at || token === undefined) return 0;
  const isBound = roleWords.binder.test(tokens[next - 1] ?? '') && /^\p{Ll}/u.test(token);
  return isCapital(token) || isBound ? next - at + 1 : 0;
}

/**
 * Cuts a phrase that holds a job where the job’s name ends: behind the word that makes it one, capitals, what small
 * words lead to, and in some languages a few words written small still belong to it; a verb does not.
 */
export function untilEndOfJob(phrase: string, words: NamePatterns): string {
  const tokens = phrase.split(' ');
  const first = tokens.findIndex((token) => isJob(token, words));
  if (first < 0) return phrase;
  let at = first + 1;
  let small = 0;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    // “assistant wardrobe supervisor”: what one job is in, and the other behind it.
    const isWithin =
      /^\p{Ll}{3,}$/u.test(token) && !roleWords.link.test(token) && isJob(tokens[at + 1] ?? '', words);
    const steps = isCapital(token) || isJob(token, words) || isWithin ? 1 : linked(tokens, at);
    const isLaidOn =
      steps === 0 && laysOn.test(words.language) && !roleWords.link.test(token) && small < mostBehind;
    if (steps === 0 && !isLaidOn) break;
    small += isLaidOn ? 1 : 0;
    at += Math.max(1, steps);
  }
  return tokens.slice(0, at).join(' ');
}

/** The capitals that a phrase begins with, and the small words between them. */
export function leadingCapitals(phrase: string): string {
  const tokens = phrase.trim().split(' ');
  let at = 0;
  while (at < tokens.length) {
    const steps = isCapital(tokens[at] ?? '') || tokens[at] === '&' ? 1 : at > 0 ? linked(tokens, at) : 0;
    if (steps === 0 || (steps > 1 && !isCapital(tokens[at + steps - 1] ?? ''))) break;
    at += steps;
  }
  return tokens.slice(0, at).join(' ');
}
