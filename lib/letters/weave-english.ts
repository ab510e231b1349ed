import {
  bare,
  cameFrom,
  common,
  finite,
  joiner,
  loose,
  meantTo,
  noTopic,
  openEnd,
  pointing,
  reported,
  spokeAbout,
  theyHave,
  toOneself,
  uncounted,
  verbFirst,
  whatTheyDid,
  wishedFor,
} from './note-patterns';
import { toYou } from './to-you';
import type { Woven } from './weave';

const mostWords = 16;

/** A capital only because it came first is taken back; a name keeps its own. Null: better in quotes. */
function midSentence(text: string): string | null {
  const first = text.split(/[\s,]/)[0] ?? '';
  if (first.length > 1 && first === first.toUpperCase()) return text;
  if (/^[\p{Ll}\p{N}“]/u.test(text)) return text;
  return common.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : null;
}

/** A phrase as it stands after a colon or a comma: a mere sentence capital goes. */
export const inEnglishSentence = (text: string): string => midSentence(text) ?? text;

/** A part of a list that is no thing of its own: “built in R”. */
const noItem =
  /,\s*(?:\w+ed|\w+ing|built|made|run|led|in|at|on|for|with|from|by|to|until|since|mostly|mainly)\b.*$/i;

/** “a, b” of a note without its “and”. */
function listed(text: string): string {
  if (text.includes(' and ') || !text.includes(',')) return text;
  const things = text.replace(noItem, '');
  return things.replace(/,\s*([^,]+)$/, ' and $1');
}

const prepositions =
  /\s(?:of|for|in|at|on|with|to|from|by|about|between|after|before|under|without|across|over|coming|starting|planned|due|until|since|every)\s/;

/** “rota for the night shift” → “the rota for the night shift”: a note leaves its article out, a letter does not. */
function withArticle(text: string, isSubject: boolean): string {
  const [first = ''] = text.split(' ');
  if (
    bare.test(first) ||
    /ing$/.test(first) ||
    !/^\p{Ll}/u.test(text) ||
    text.includes(',') ||
    / and /.test(text)
  )
    return text;
  const head = text.split(prepositions)[0] ?? text;
  const noun = head.split(' ').at(-1) ?? '';
  if (!isSubject && !head.includes(' ') && head === text) return text;
  if (text.startsWith(`${head} of `) && !/(?:s|ing)$/.test(noun)) return `the ${text}`;
  return uncounted.test(noun) ? text : `the ${text}`;
}

/** What stands before the first finite verb that leaves a whole phrase before it; the sentence itself where none does. */
function subjectOf(sentence: string): string {
  for (const { index } of ` ${sentence}`.matchAll(new RegExp(finite, 'g'))) {
    const before = sentence.slice(0, Math.max(0, index - 1)).replace(/[,;:\s]+$/, '');
    if (before !== '' && !openEnd.test(before)) return before;
  }
  return sentence;
}

const isClause = (text: string) => /^(?:how|why|what|where|which|whether|when|who)\b/i.test(text);

const asTopic = (text: string, isSubject: boolean, quote: (words: string) => string): Woven => {
  const plain = midSentence(listed(text));
  return plain === null
    ? { as: 'topic', text: quote(text), isPlain: false }
    : { as: 'topic', text: withArticle(plain, isSubject), isPlain: true };
};

/** What a note says of the other person's doings and plans, turned to them. */
function ofYou(sentence: string): string | null {
  const meant = meantTo.exec(sentence);
  if (meant) {
    const noun = meant[1] ? 'wish' : meant[2] ? 'plan' : 'hope';
    return toYou(`your ${noun} to ${sentence.slice(meant[0].length)}`);
  }
  const had = theyHave.exec(sentence)?.[0];
  if (had) {
    return toYou(`your ${subjectOf(sentence.slice(had.length))}`);
  }
  const did = whatTheyDid.exec(sentence);
  if (did) return toYou(`how you ${sentence.slice(did[0].length)}`);
  return cameFrom.test(sentence)
    ? toYou(`how you ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`)
    : null;
}

/** One thought of an English note as it may stand in a letter; null where it may not. */
export function weaveEnglish(thought: string, quote: (words: string) => string): Woven | null {
  const sentence = thought.replace(joiner, '').replace(loose, '');
  if (toOneself.test(sentence)) return null;
  const yours = ofYou(sentence);
  if (yours && !openEnd.test(yours) && yours.split(' ').length <= mostWords)
    return { as: 'topic', text: yours, isPlain: true };
  const wished = wishedFor.exec(sentence)?.[0];
  const wish = wished ? toYou(sentence.slice(wished.length)) : null;
  if (wish && !wish.startsWith('to ') && !openEnd.test(wish))
    return { as: 'wish', text: inEnglishSentence(wish), isPlain: true };
  if (wished) return null;
  const told = reported.exec(sentence);
  if (told && !(isClause(sentence.slice(told[0].length)) || noTopic.test(sentence.slice(told[0].length)))) {
    // “… that A, that B”: A alone.
    const clause = toYou(sentence.slice(told[0].length).split(/,?\s+(?:and\s+)?that\s/)[0] ?? '');
    const isSentence =
      clause !== null && ` ${clause}`.search(finite) > 0 && !/\b(?:i|me|my|it)\b/i.test(clause);
    if (isSentence && !openEnd.test(clause))
      return { as: 'told', text: inEnglishSentence(clause), isPlain: true };
  }
  const spoken = spokeAbout.exec(sentence)?.[0] ?? '';
  let rest = sentence.slice(spoken.length).replace(/^if\b/i, 'whether');
  for (let again = spokeAbout.exec(rest)?.[0]; spoken && again; again = spokeAbout.exec(rest)?.[0])
    rest = rest.slice(again.length);
  const clause = isClause(rest);
  const hasVerb = !clause && spoken === '' && ` ${rest}`.search(finite) > 0;
  const noun = hasVerb ? subjectOf(rest) : rest;
  const turned = toYou(noun);
  const isTopic =
    turned !== null &&
    noun.split(' ').length <= mostWords &&
    !((noTopic.test(noun) || /\b(?:it|this|these|those)\b/i.test(noun)) && !clause) &&
    !/[.;:!?]/.test(noun) &&
    !openEnd.test(noun) &&
    (!hasVerb || noun !== rest) &&
    (spoken !== '' || clause || !verbFirst.test(noun));
  if (isTopic && turned) return asTopic(turned, hasVerb, quote);
  if (told || spoken !== '' || pointing.test(sentence) || !hasVerb) return null;
  return {
    as: 'said',
    text: quote(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`),
    isPlain: false,
  };
}
