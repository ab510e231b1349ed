import { roleWords } from '../../words/role-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';
import type { Add } from './in-subject';
import { roleAt } from './read-role';

const namesJob = /^(?:\p{Lu}[\p{L}-]+\s){1,4}$/u;

/** “the Senior Data Engineer position”: what stands between the article and the word. */
function beforeWord(text: string, words: NamePatterns, add: Add): void {
  for (const match of words.roleAfter.all(text)) {
    const before = text
      .slice(Math.max(0, match.index - 100), match.index)
      .replace(/\s\([^)]{1,40}\)\s$/, ' ');
    const sentence = before.split(/[.!?:;]\s|\n/).at(-1) ?? '';
    const starts = [...sentence.matchAll(roleWords.leadIn)].map(
      ({ index, 0: found }) => index + found.length,
    );
    // “Re: Front desk job”: a short subject is the job’s from its beginning.
    if (text.length < 60 && !text.includes('\n') && starts.length === 0)
      starts.push(/^(?:\p{L}{1,4}:\s)*/u.exec(sentence)?.[0].length ?? 0);
    // “Locum Pharmacist post as discussed.”: nothing leads to it.
    else if (starts.length === 0 && namesJob.test(sentence) && hasJob(sentence, words)) starts.push(0);
    for (const start of starts.reverse()) {
      const phrase = sentence.slice(start).trim();
      if (phrase.length < 2 || /\s(?:die|der|das|den|the|la|le|el|il|de|het)$/i.test(phrase)) continue;
      const isOf = /of\s$/i.test(sentence.slice(0, start)) && /^\p{Lu}/u.test(phrase) && starts.length > 1;
      if (isOf) continue;
      const role = roleAt(phrase, words);
      const isNamed = hasJob(phrase, words) || /^(?:\p{Lu}|\d)/u.test(role);
      if (roleWords.ofPeople.test(match[0]) && !hasJob(phrase, words)) break;
      // “the Grants Officer and would like to interview”: more than a job stands between.
      if (role.length + 12 < phrase.replace(roleWords.leadingTerm, '').length) break;
      add(
        phrase,
        isNamed ? (/search/i.test(match[0]) || roleWords.ofPeople.test(match[0]) ? 0.7 : 0.92) : 0.6,
        `${phrase} ${match[0]}`,
      );
      break;
    }
  }
}

const isWith = /.\s(?:with|mit|avec|con|com|met)\s/i;

/** Where in a lead-in its own job begins; null where it holds none. */
function jobWithin(leadIn: string, words: NamePatterns): number | null {
  let at = 0;
  for (const token of leadIn.split(' ')) {
    if (at > 0 && hasJob(token, words) && !words.subjectNoise.test(token)) return at;
    at += token.length + 1;
  }
  return null;
}

/** Jobs that the sentences of a mail lead to, or call by the word behind them. */
export function inProse(text: string, words: NamePatterns, add: Add): void {
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
      const isBare = roleWords.mere.test(match[0]);
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
