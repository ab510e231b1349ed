import { type NoteWords, noteWords } from './other-note-patterns';
import { splitNote } from './split-notes';
import { inEnglishSentence, weaveEnglish } from './weave-english';

/** How a note can stand in a letter: as the topic of a sentence, as what was told, or whole, in quotes. */
export type Woven = { as: 'topic' | 'wish' | 'told' | 'said'; text: string; isPlain: boolean };

/** A subject of fewer words says little without its verb. */
const leastSubject = 3;

/** A topic is a few words; a longer one is a sentence in disguise. */
const mostWords = 14;

/** A capital that only began the note. */
const article =
  /^(?:El|La|Los|Las|Le|Les|L[’'](?=\p{L})|Un|Una|Une|Des|Il|Lo|I|Gli|Der|Die|Das|Ein|Eine|De|Het|Een|O|A|Os|As|Um|Uma)(?![\p{L}])/u;

/** A phrase as it stands after a colon or a comma: in English a mere sentence capital goes. */
export const inSentence = (text: string, language: string): string =>
  language === 'en' ? inEnglishSentence(text) : text;

/** One thought of a note in a language whose cases Encore does not bend: quoted as it stands, or left out. */
function weaveQuoted(thought: string, words: NoteWords, quote: (words: string) => string): Woven | null {
  if (words.toOneself.test(thought)) return null;
  const around = words.spokeAround?.exec(thought)?.[1];
  const spoken = around ?? words.spoke.exec(thought)?.[0] ?? '';
  const rest = around ?? thought.slice(spoken.length);
  if (!spoken && words.theirs.test(rest)) return null;
  const verb = spoken ? -1 : rest.search(words.finite);
  const topic = (verb > 0 ? rest.slice(0, verb) : rest).replace(/[\s,;:]+$/, '');
  const isTopic = topic !== '' && topic.split(/\s+/).length <= mostWords && !words.pointing.test(topic);
  const inside = topic.replace(article, (found) => found.toLowerCase());
  // “Antwerp is late”: its subject alone would say nothing. The whole thought, in quotes, says it.
  const isWhole =
    verb > 0 &&
    inside.replace(article, '').trim().split(/\s+/).length < leastSubject &&
    rest.split(/\s+/).length <= mostWords &&
    !words.pointing.test(rest);
  if (isWhole)
    return {
      as: 'said',
      text: quote(`${rest.charAt(0).toUpperCase()}${rest.slice(1).replace(/[\s,;:.!]+$/, '')}.`),
      isPlain: false,
    };
  return isTopic ? { as: 'topic', text: quote(inside), isPlain: false } : null;
}

/**
 * One private note as it may stand in a letter in the given language, or nothing where it may not: what is said of the
 * person is turned to them or left out; judgements, family, health and money never go in. Nothing is added.
 */
export function weaveNote(note: string, language: string, quotes: [string, string]): Woven[] {
  const quote = (words: string) => `${quotes[0]}${words}${quotes[1]}`;
  const others = noteWords[language];
  return splitNote(note)
    .map((thought) => (others ? weaveQuoted(thought, others, quote) : weaveEnglish(thought, quote)))
    .filter((woven) => woven !== null);
}
