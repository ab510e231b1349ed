import { common, finite, noTopic, privateWords, spokeAbout, wishedFor } from './note-patterns';
import { tidy } from './tidy';

/** How a note can stand in a letter: as the topic of a sentence, or whole, in quotes. */
export type Woven = { as: 'topic' | 'said'; text: string; isPlain: boolean };

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

function english(sentence: string, quote: (words: string) => string): Woven | null {
  const spoken = sentence.match(spokeAbout)?.[0] ?? sentence.match(wishedFor)?.[0] ?? '';
  const rest = sentence.slice(spoken.length);
  const isClause = /^(?:how|why|what|where|which|whether|when|who)\b/i.test(rest);
  const verb = isClause || spoken !== '' ? -1 : ` ${rest}`.search(finite);
  const noun = verb > 0 ? rest.slice(0, verb - 1).trim() : rest;
  const words = noun.split(' ').length;
  const turned = toYou(noun);
  const isTopic =
    words <= 14 && turned !== null && !(noTopic.test(noun) && !isClause) && !/[.;:!?]/.test(noun);
  if (isTopic && turned) {
    const plain = midSentence(turned);
    return { as: 'topic', text: plain ?? quote(turned), isPlain: plain !== null };
  }
  const whole = toYou(sentence);
  return whole === null ? null : { as: 'said', text: quote(`${whole}.`), isPlain: false };
}

/** Signs of a whole sentence in the other languages: a finite verb or a pronoun as its subject. */
const sentenceLike =
  /\b(ist|sind|war|hat|haben|will|sucht|wünscht|braucht|möchte|fragte|ich|sie|er|wir|est|sont|était|veut|cherche|souhaite|elle|il|nous|je|es|son|era|quiere|busca|necesita|ella|él|é|são|quer|procura|precisa|ela|ele|è|sono|vuole|cerca|zijn|was|wil|zoekt|heeft|zij|hij|wij|ik)\b/i;
/** A note on somebody in the third person cannot be said to their face. */
const ofThem =
  /\b(sie|er|ihr|ihre[mnrs]?|sein|seine[mnrs]?|ihm|ihn|elle|lui|ella|él|ela|ele|lei|zij|ze|hij|hem|haar)\b/i;

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
      return ofThem.test(sentence) ? null : { as: 'said', text: quote(`${sentence}.`), isPlain: false };
    })
    .filter((woven) => woven !== null);
}
