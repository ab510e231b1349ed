import type { Choose } from './choose';
import { strengthsFor } from './strength-for';
import { gap, type LetterDoubt, type ThankYouInput } from './thank-you-input';
import { tidy } from './tidy';
import { inSentence, weaveNote } from './weave';
import type { ThankYouWords } from './words/letter-words';

type Desk = {
  words: ThankYouWords;
  talk: string;
  language: string;
  choose: Choose;
  known: (text: string | null | undefined, field: string, why: string) => string;
  doubts: LetterDoubt[];
};

/** Which notes may enter a letter, most fitting first. Concerns, reactions, tests and money stay private. */
const usable = ['talked about', 'cared about', 'learned', 'free'] as const;

/** Put in by function, so that a `$` in somebody's words stays one. */
const put = (sentence: string, name: string, value: string) => sentence.replace(`{${name}}`, () => value);

function memory({ notes, tone }: ThankYouInput, { words, language, choose, doubts }: Desk): string {
  const woven = usable.flatMap((about) =>
    notes
      .filter((note) => note.about === about)
      .flatMap(({ text }) => weaveNote(text, language, words.quote))
      // A free note was written for oneself: only its topic may go in.
      .filter((one) => about !== 'free' || one.as === 'topic'),
  );
  const [first, second] = woven.filter(
    (one, index) => woven.findIndex(({ text }) => text === one.text) === index,
  );
  if (!first) {
    const why = notes.some(({ text }) => tidy(text) !== '')
      ? 'Your notes on this person are too private to go in as they stand.'
      : 'No note says what you talked about with this person.';
    doubts.push({ field: 'notes', why });
    return put(choose(words.topic, 'topic'), 'topic', gap);
  }
  const sentence = (one: typeof first, topics: string[], slot: string) =>
    one.as === 'wish'
      ? put(choose(words.wish, slot), 'wish', one.text)
      : one.as === 'topic'
        ? put(choose(topics, slot), 'topic', one.text)
        : put(choose(words.said, slot), 'said', one.text);
  const lead = sentence(first, words.topic, 'topic');
  return second && tone !== 'brief' && second.as !== 'said'
    ? `${lead} ${sentence(second, words.second, 'second')}`
    : lead;
}

/** “send the rollout plan” of “I promised to send the rollout plan.” */
const promise = (text: string) =>
  tidy(text)
    .replace(/[.\s]+$/, '')
    .replace(/^(?:i )?(?:have )?(?:promised|said i would|will|would)?\s*(?:to\s+)?(?:i(?:'|’)ll\s+)?/i, '');

/** The middle of a letter of thanks, paragraph by paragraph. */
export function paragraphs(input: ThankYouInput, desk: Desk): string[] {
  const { words, talk, language, choose, known, doubts } = desk;
  const { tone, person, application, notes } = input;
  const thanks = put(choose(words.thanks[tone], 'thanks'), 'talk', talk);
  const remembered = memory(input, desk);

  const strengths = strengthsFor(person.part, input.strengths.map(tidy).filter(Boolean)).slice(
    0,
    tone === 'brief' ? 1 : 2,
  );
  if (strengths.length === 0)
    doubts.push({ field: 'strengths', why: 'No strength that matters to this person is named yet.' });
  const named =
    strengths.map((text) => inSentence(text.replace(/[.\s]+$/, ''), language)).join(` ${words.and} `) || gap;
  const strength = put(choose(words.strengths[person.part ?? 'other'], 'strengths'), 'strengths', named);

  const promised = notes.find(({ about, text }) => about === 'promised' && promise(text) !== '');
  const kept = promised ? put(choose(words.promised, 'promised'), 'topic', promise(promised.text)) : null;

  const role = known(application.role, 'application.role', 'The role is not known.');
  const company = known(application.company, 'application.company', 'The company is not known.');
  const want = put(put(choose(words.want[tone], 'want'), 'role', role), 'company', company);
  const close = choose(words.close[tone], 'close');

  if (tone === 'brief')
    return [`${thanks} ${remembered}`, `${strength}${kept ? ` ${kept}` : ''}`, `${want} ${close}`];
  return [
    ...(tone === 'warm' ? [`${thanks} ${remembered}`] : [thanks, remembered]),
    strength,
    ...(kept ? [kept] : []),
    want,
    close,
  ];
}
