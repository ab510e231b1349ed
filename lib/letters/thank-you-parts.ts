import type { Choose } from './choose';
import { memory, put } from './memory';
import { weavePromise } from './promise';
import { strengthsFor } from './strength-for';
import { strengthPhrase } from './strength-phrase';
import { gap, type Length, type LetterDoubt, lengthOf, type ThankYouInput } from './thank-you-input';
import type { ThankYouWords } from './words/letter-words';

type Desk = {
  words: ThankYouWords;
  talk: string;
  language: string;
  choose: Choose;
  known: (text: string | null | undefined, field: string, why: string) => string;
  doubts: LetterDoubt[];
};

const strengthsNamed: Record<Length, number> = { short: 1, medium: 2, long: 3 };

/** “one, two and three”. */
const enumerate = (parts: string[], and: string) =>
  parts.length < 3 ? parts.join(` ${and} `) : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** “Planner (m/f/d)”: the listing's brackets have no place in a letter. */
const withoutSexes = (role: string | null) =>
  role?.replace(/\s*[([]\s*(?:(?:all genders|gn|[mwfdxhgiv])\s*[/|,*]?\s*){1,4}[)\]]/gi, '') ?? null;

/** The middle of a letter of thanks, paragraph by paragraph. */
export function paragraphs(input: ThankYouInput, desk: Desk): string[] {
  const { words, talk, language, choose, known, doubts } = desk;
  const { tone, person, application, notes } = input;
  const length = lengthOf(input);
  const thanks = put(choose(words.thanks[tone], 'thanks'), 'talk', talk);
  const remembered = memory(input, length, words, language, choose, doubts);

  const phrases = input.strengths.map((text) => strengthPhrase(text, language)).filter(Boolean);
  const strengths = strengthsFor(person.part, [...new Set(phrases)]).slice(0, strengthsNamed[length]);
  if (strengths.length === 0)
    doubts.push({ field: 'strengths', why: 'No strength that matters to this person is named yet.' });
  const named = enumerate(strengths, words.and) || gap;
  const strength = put(choose(words.strengths[person.part ?? 'other'], 'strengths'), 'strengths', named);

  const promise = notes
    .filter(({ about }) => about === 'promised')
    .map(({ text }) => weavePromise(text, language))
    .find((deed) => deed !== null);
  const kept = promise ? put(choose(words.promised, 'promised'), 'topic', promise) : null;

  const role = known(withoutSexes(application.role), 'application.role', 'The role is not known.');
  const company = known(application.company, 'application.company', 'The company is not known.');
  const want = put(put(choose(words.want[tone], 'want'), 'role', role), 'company', company);
  const close = choose(words.close[tone], 'close');

  if (length === 'short')
    return [`${thanks} ${remembered}`, `${strength}${kept ? ` ${kept}` : ''}`, `${want} ${close}`];
  return [
    ...(tone === 'formal' ? [thanks, remembered] : [`${thanks} ${remembered}`]),
    strength,
    ...(kept ? [kept] : []),
    want,
    close,
  ];
}
