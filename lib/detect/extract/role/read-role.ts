import { genderMarks, notARole } from '../../words/role-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/titles';

const reference =
  /\s*[-–—,(|[]*\s*(?<![\p{L}])(?:ref(?:erence|\.)?|réf\.?|req(?:uisition|\.)?|job ?id|vacancy no|kennziffer|joa|announcement|anzeige|nr\.|r-\d+|jr-?\d+|#\d+)(?![\p{Ll}]).*$/iu;
const ends = /[.;:!?"”“»„\n\t|]|\s[-–—]\s|\.\s/;
const openQuote = /^["“„«'‘]\s?/;

/** Whether what follows a comma still belongs to the job: “Nurse Manager, Cardiac Step-Down”. */
function goesOn(piece: string, words: NamePatterns): boolean {
  const text = piece.trim();
  const [first] = text.split(/[\s-]/);
  return (
    first !== undefined &&
    /^(?:\p{Lu}|\d+th\s)/u.test(text) &&
    text.length < 34 &&
    text.split(' ').length <= 4 &&
    !notARole.test(text) &&
    !/^(?:I|We|You|Mr|Ms|Mrs|Dr|Herr|Frau|Mme|M)$/.test(first) &&
    !words.isOrganisation(text.split(' ').at(-1) ?? '')
  );
}

/** Cuts a phrase at the word that ends a job’s name. */
function untilStop(phrase: string, words: NamePatterns): string {
  const stop = words.roleStop.all(phrase).find(({ index }) => index === 0 || phrase[index - 1] === ' ');
  const cut = stop ? phrase.slice(0, stop.index > 1 ? stop.index : 0) : phrase;
  // “Textile Designer and cancelled”: a job written with capitals ends where a small word is joined.
  const joined = /^\p{Lu}/u.test(cut) ? /\s(?:and|und|et|y|e|en)\s(?=\p{Ll})/u.exec(cut) : null;
  const whole = joined ? cut.slice(0, joined.index) : cut;
  // A German job ends with a noun, and nouns are capitals: “Projektmanagerin Windenergie gefällt uns”.
  return words.language === 'de' && /^\p{Lu}/u.test(whole) ? whole.replace(/(?:\s\p{Ll}+)+$/u, '') : whole;
}

/** The job’s name that begins a piece of text. */
export function roleAt(text: string, words: NamePatterns): string {
  let rest = text.slice(0, 130).replace(openQuote, '');
  for (let times = 0; times < 3; times += 1) {
    const article = words.roleArticles.exec(rest);
    if (!article) break;
    const next = rest.slice(article[0].length).replace(/^\s+/, '');
    if (next === rest || next === '') break;
    rest = next.replace(openQuote, '');
  }
  rest = rest.replace(genderMarks, ' ');
  const end = ends.exec(rest);
  const phrase = end ? rest.slice(0, end.index) : rest;
  // A bracket that stands apart tells the place or the hours; one within a word is part of it.
  const [whole = ''] = phrase.split(/\s[([]/);
  const [head = '', ...more] = whole.split(/,\s/);
  let role = untilStop(head, words);
  if (role === head) {
    for (const piece of more) {
      const cut = untilStop(piece, words);
      if (!goesOn(cut, words)) break;
      role = `${role}, ${cut}`;
      if (cut !== piece) break;
    }
  }
  return role;
}

/** A job’s name as it is shown; null where the words are none. */
export function tidyRole(written: string, words: NamePatterns): string | null {
  let role = written
    .replace(genderMarks, ' ')
    .replace(reference, '')
    .replace(/\s+/g, ' ')
    // “your virtual onsite for Senior Analytics Engineer”
    .replace(/^(?:\p{Ll}+ ){1,3}(?:for|als|para|per|pour|voor) (?=\p{Lu})/u, '')
    .replace(/^["“„«'‘\s(]+|["”»'’\s,.;:–—(-]+$/gu, '')
    .trim();
  for (let times = 0; times < 3; times += 1) {
    const article = words.roleArticles.exec(role);
    if (!article || article[0].length >= role.length) break;
    role = role.slice(article[0].length).trim();
  }
  const after = [...words.roleAfter.all(role)].at(-1);
  if (after && after.index > 2 && after.index + after[0].length === role.length)
    role = role.slice(0, after.index).trim();
  if (role.length < 2 || role.length > 80 || role.split(' ').length > 9 || notARole.test(role)) return null;
  if (!/\p{L}{2}/u.test(role) || (!hasJob(role, words) && words.isNoName(role))) return null;
  return role;
}
