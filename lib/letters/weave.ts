import {
  common,
  finite,
  noTopic,
  openEnd,
  privateWords,
  reported,
  spokeAbout,
  toOneself,
  verbFirst,
  wishedFor,
} from './note-patterns';
import { tidy } from './tidy';

/** How a note can stand in a letter: as the topic of a sentence, or whole, in quotes. */
export type Woven = { as: 'topic' | 'wish' | 'said'; text: string; isPlain: boolean };

const mostLetters = 160;

/** Speaks to the person whom a note speaks of. Null where it cannot be done with safety. */
function toYou(text: string): string | null {
  const turned = text
    .replace(/\b(?:his|her)(?=\s+[a-z])(?!\s+(?:to|about|that|for|with|and|at|in|on)\b)/gi, 'your')
    .replace(
      /\b(?:s?he)\s+(?=(?:was|is|has|does)\b)(was|is|has|does)\b/gi,
      (_, verb: string) => `you ${{ was: 'were', is: 'are', has: 'have', does: 'do' }[verb.toLowerCase()]}`,
    )
    .replace(/\bs?he(?=\s+\w+(?:ed|ent|ame|ook|ot|ade|ound|ept|aw|old|an)\b)/gi, 'you');
  return /\b(?:s?he|him|her|hers|himself|herself)\b/i.test(turned) ? null : turned;
}

/** A capital only because it came first is taken back; a name keeps its own. Null: better in quotes. */
function midSentence(text: string): string | null {
  const first = text.split(' ')[0] ?? '';
  if (first.length > 1 && first === first.toUpperCase()) return text;
  if (/^[a-z0-9]/.test(text)) return text;
  return common.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : null;
}

/** A phrase as it stands after a colon or a comma: in English a mere sentence capital goes. */
export const inSentence = (text: string, language: string): string =>
  language === 'en' ? (midSentence(text) ?? text) : text;

function english(sentence: string, quote: (words: string) => string): Woven | null {
  if (toOneself.test(sentence)) return null;
  const wished = sentence.match(wishedFor)?.[0];
  const wish = wished ? toYou(sentence.slice(wished.length)) : null;
  if (wish && !wish.startsWith('to ')) return { as: 'wish', text: wish, isPlain: true };
  const spoken = sentence.match(spokeAbout)?.[0] ?? '';
  const rest = sentence.slice(spoken.length).replace(/^if\b/i, 'whether');
  const isClause = /^(?:how|why|what|where|which|whether|when|who)\b/i.test(rest);
  const verb = isClause || spoken !== '' ? -1 : ` ${rest}`.search(finite);
  const noun = verb > 0 ? rest.slice(0, verb - 1).trim() : rest;
  const words = noun.split(' ').length;
  const turned = toYou(noun);
  const isTopic =
    words <= 14 &&
    turned !== null &&
    !(noTopic.test(noun) && !isClause) &&
    !/[.;:!?]/.test(noun) &&
    !openEnd.test(noun) &&
    (spoken !== '' || isClause || !verbFirst.test(noun));
  if (isTopic && turned) {
    const plain = midSentence(turned);
    return { as: 'topic', text: plain ?? quote(turned), isPlain: plain !== null };
  }
  const kept = toYou(sentence.replace(reported, ''));
  if (kept === null || wished || spoken !== '') return null;
  return { as: 'said', text: quote(`${kept.charAt(0).toUpperCase()}${kept.slice(1)}.`), isPlain: false };
}

/** Words as whole words, also where they begin or end with an accented letter. */
const whole = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** Signs of a whole sentence in the other languages: a finite verb or a pronoun as its subject. */
const sentenceLike = whole(
  'ist|sind|war|waren|hat|haben|hatte|will|wollen|sucht|wünscht|braucht|möchte|fragte?|macht|ich|sie|er|wir',
  'est|sont|était|veut|cherche|souhaite|elle|il|nous|je|j’ai|es|son|era|quiere|busca|necesita|ella|él|yo|me',
  'é|são|quer|procura|precisa|ela|ele|eu|è|sono|vuole|cerca|ha|lei|zijn|was|wil|zoekt|heeft|zij|hij|wij|ik',
);
/** A note on somebody in the third person cannot be said to their face. */
const ofThem = whole(
  'sie|er|ihr|ihre[mnrs]?|sein|seine[mnrs]?|ihm|ihn|elle|il|lui|sa|ses|ella|él|su|sus|ela|ele|dela|dele|lei|suo|sua|zij|ze|hij|hem|haar|zijn',
);
/** A note that starts with somebody's verb says of them what they want: not to their face either. */
const theirVerbFirst =
  /^(?:sucht|will|wünscht|braucht|möchte|fragte?|mag|hat|ist|war|cherche|veut|souhaite|aime|demande|busca|quiere|necesita|pide|procura|quer|precisa|cerca|vuole|chiede|zoekt|wil|vraagt|heeft)\s/i;

/**
 * One private note as it may stand in a letter in the given language, or null where it may not: sentences about the
 * person are turned to them or left out, unkind words and money never go in. Nothing is added.
 */
export function weaveNote(note: string, language: string, quotes: [string, string]): Woven[] {
  const quote = (words: string) => `${quotes[0]}${words}${quotes[1]}`;
  const sentences = tidy(note)
    .split(/(?<=[.!?;])\s+/)
    .map((sentence) => sentence.replace(/[.;,\s]+$/, '').replace(/["“”„«»]/g, ''));
  return sentences
    .filter(
      (sentence) => sentence.length > 2 && sentence.length <= mostLetters && !privateWords.test(sentence),
    )
    .map((sentence): Woven | null => {
      if (language === 'en') return english(sentence, quote);
      if (!sentenceLike.test(sentence)) return { as: 'topic', text: quote(sentence), isPlain: false };
      return ofThem.test(sentence) || theirVerbFirst.test(sentence)
        ? null
        : { as: 'said', text: quote(`${sentence}.`), isPlain: false };
    })
    .filter((woven) => woven !== null);
}
