import { schedule } from '../../words/schedule';
import { timeWords } from '../../words/times';
import type { TimeWords } from '../../words/times/time-words';
import type { TimeRole } from './mention';
import { languagesOf } from './token-patterns';

const compiledRoles = new Map<string, Record<keyof TimeWords['roles'], RegExp>>();

export function rolesOf(language: string): Record<keyof TimeWords['roles'], RegExp> {
  const known = compiledRoles.get(language);
  if (known) return known;
  const { roles } = timeWords(language);
  const make = (source: string, tail: string) => new RegExp(`(?:^|[^\\p{L}])(?:${source})${tail}`, 'iu');
  const made = {
    old: make(roles.old, '[^.!?;]{0,45}$'),
    reply: make(roles.reply, '[^.!?;]{0,30}$'),
    decision: make(roles.decision, '[^.!?;]{0,40}$'),
    elsewhere: make(roles.elsewhere, '(?!\\p{L})[^.!?;:]{0,30}$'),
    arrive: make(roles.arrive, '[^.!?;,]{0,45}$'),
    choice: make(roles.choice, ''),
    between: make(roles.between, '(?:\\s(?:as|às|las|le|les|die|the))?\\s?$'),
  };
  compiledRoles.set(language, made);
  return made;
}

const telling = new Map<string, RegExp>();

/** Any of the words that tell what a time is for: most sentences have none, and one look tells. */
function mayTell(language: string): RegExp {
  const known = telling.get(language);
  if (known) return known;
  const sources = languagesOf(language).flatMap((one) => {
    const { old, reply, decision, elsewhere, arrive, between } = timeWords(one).roles;
    return [old, reply, decision, elsewhere, arrive, between];
  });
  const made = new RegExp(`~~|:\\s?$|(?<!\\p{L})(?:${sources.join('|')})`, 'iu');
  telling.set(language, made);
  return made;
}

/** “instead of Thursday 11 am we will meet on”: what no longer holds has been named already. */
const isAnswered = (old: RegExp, sentence: string): boolean =>
  schedule.nextClause.test(sentence.slice(old.exec(sentence)?.index ?? 0));

/** What the words before a time say it is for. */
export function roleOf(before: string, language: string, after = ''): TimeRole {
  // Only the sentence the time stands in.
  const sentence =
    before
      .slice(-160)
      .split(/[.!?]\s(?=[\p{Lu}])/u)
      .at(-1) ?? '';
  const isGone = schedule.goneBehind.test(after) && !schedule.ifBefore.test(sentence);
  if (isGone || schedule.notBefore.test(sentence)) return 'old';
  // “Not the estate office on Friday at 2, come to …”
  if (/^\s*(?:Not|Nicht)\s[^,.!?;]{0,50}$/.test(sentence)) return 'old';
  if (schedule.decidesBehind.test(after)) return 'decision';
  if (schedule.opensBehind.test(after)) return 'window';
  if (!mayTell(language).test(sentence)) return 'meeting';
  for (const one of languagesOf(language)) {
    const roles = rolesOf(one);
    if (/~~[^~]*$/.test(sentence) || schedule.oldTimeWords.test(sentence)) return 'old';
    if (roles.decision.test(sentence)) return 'decision';
    if (roles.reply.test(sentence)) {
      const whole = `${sentence} ${after.slice(0, 80).split(/[.!?](?:\s|$)/)[0] ?? ''}`;
      return schedule.promiseWords.test(whole) ? 'decision' : 'reply';
    }
    if (
      roles.old.test(sentence) &&
      !isAnswered(roles.old, sentence) &&
      !schedule.leadsToNew.test(sentence) &&
      !schedule.newThought.test(sentence)
    )
      return 'old';
    if (roles.elsewhere.test(sentence)) return 'elsewhere';
    if (roles.arrive.test(sentence) && schedule.arriving.test(sentence.slice(-60))) return 'arrive';
    if (roles.between.test(sentence)) return 'window';
  }
  return 'meeting';
}
