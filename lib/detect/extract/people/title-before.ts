import { peopleWords } from '../../words/people-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob, tidyTitle, wordsOf } from './title-words';

/** “and then meet Director Lau” */
const meeting = /^.*(?<!\p{L})(?:meet|see|join)\s(?=\p{Lu})/u;
const joining = /\s(?:&|and|und|et|y|e|en)\s$/i;

/** What stands right before a name: `our Chief Operating Officer, Tom`, `eigenaar Piet`. */
export function titleBefore(before: string, words: NamePatterns): string | null {
  const near = before.slice(-90).replace(/,?\s*(?::\s*)?$/, '');
  const cut = Math.max(...[',', ';', ':', '(', ')', '\t', '. '].map((sign) => near.lastIndexOf(sign)));
  // “Your interviewers will be Branch Supervisor Katrina Ode”: no verb stands in a title.
  const phrase = near
    .slice(cut + 1)
    .replace(peopleWords.verb, '')
    .replace(meeting, '');
  const starts = [...phrase.matchAll(words.our)].map((match) => match.index + match[0].length);
  let short: string | null = null;
  for (const at of [...starts.reverse(), cut >= 0 || before.length < 90 ? 0 : -1]) {
    if (at < 0) continue;
    // “our Founder & CEO Tom”: what joins two jobs parts nothing.
    const [joined] = joining.exec(phrase.slice(0, at)) ?? [];
    if (joined && hasJob(wordsOf(phrase.slice(0, at - joined.length)).at(-1) ?? '', words)) continue;
    const title = tidyTitle(phrase.slice(at), words);
    const list = wordsOf(title);
    if (
      list.length === 0 ||
      list.length > 6 ||
      /\d|@/.test(title) ||
      peopleWords.dangling.test(title) ||
      peopleWords.ofJob.test(title)
    )
      continue;
    if (list.length === 1 && /^\p{Lu}{2,6}$/u.test(title) && at > 0 && !hasJob(title, words)) short ??= title;
    else if (
      hasJob(title, words) &&
      list.every((word) => !/^\p{Lu}\p{Ll}+$/u.test(word) || !/[.!?]/.test(word))
    )
      return title;
  }
  const ours = peopleWords.ofOurs.exec(before.slice(-60))?.[1];
  return short ?? (ours && /^\p{Ll}/u.test(ours) ? ours : null);
}
