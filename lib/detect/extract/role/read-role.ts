import { roleWords } from '../../words/role-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';
import { leadingCapitals, untilEndOfJob } from './end-of-job';

const ends =
  /[;!?"”“«»„\n\t|]|\s[-–—]\s|(?<!(?<!\p{L})(?:Sr|Jr|Asst|Assoc|Dipl|Prof|Mgr|St|[Tt]éc|[Tt]ec|[Aa]ux|Ing))\.(?=\s|$)/u;
const openQuote = /^["“„«»'‘]\s?/;
const parting = /,\s|:\s|\s[([]/;
export const workload = /\s\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%.*$/u;
/** Whether what follows a comma or a colon still belongs to the job: “Nurse Manager, Cardiac Step-Down”. */
function goesOn(piece: string, words: NamePatterns): boolean {
  const text = piece.trim();
  const list = text.split(' ');
  const [first] = text.split(/[\s-]/);
  return (
    first !== undefined &&
    /^(?:\p{Lu}|\d+th\s)/u.test(text) &&
    text.length < 34 &&
    list.length <= 4 &&
    !roleWords.notARole.test(text) &&
    !roleWords.industrialZone.test(text) &&
    !/^(?:I|We|You|Mr|Ms|Mrs|Dr|Herr|Frau|Mme|M)$/.test(first) &&
    !(list.length > 1 && words.isOrganisation(list.at(-1) ?? ''))
  );
}

/** Whether a bracket behind a job is part of its name, and not its hours, its contract, its number: “(Rust)”. */
const isPart = (inside: string): boolean =>
  inside.length > 1 &&
  inside.length < 40 &&
  /^(?:\p{Lu}|20\d\d \p{L})/u.test(inside) &&
  !roleWords.notInRole.test(inside) &&
  !roleWords.notARole.test(inside) &&
  !/\d{5}|\d[^,]*,|,.*\d|\/\d|^\p{Lu}+[\s-]?\d{3}/u.test(inside);

const ands: Record<string, RegExp> = {
  de: /\s(?:and|und)\s(?=\p{Ll})/u,
  fr: /\s(?:and|et)\s(?=\p{Ll})/u,
  es: /\s(?:and|y|e)\s(?=\p{Ll})/u,
  pt: /\s(?:and|e)\s(?=\p{Ll})/u,
  it: /\s(?:and|e|ed)\s(?=\p{Ll})/u,
  nl: /\s(?:and|en)\s(?=\p{Ll})/u,
};
const joining = (language: string): RegExp => ands[language] ?? /\sand\s(?=\p{Ll})/u;

/** Cuts a phrase at the word that ends a job’s name. */
function untilStop(phrase: string, words: NamePatterns): string {
  const stop = words.roleStop.all(phrase).find(
    ({ 0: found, index }) =>
      // “Post-doctoral Fellow”
      (index === 0 && phrase[found.length] !== '-') ||
      (phrase[index - 1] === ' ' &&
        !(/^(?:in|en|em)$/.test(found) && roleWords.ofField.test(phrase.slice(0, index)))),
  );
  const cut = stop ? phrase.slice(0, stop.index > 1 ? stop.index : 0) : phrase;
  // “Textile Designer and cancelled”: a job written with capitals ends where a small word is joined.
  const joined = /^\p{Lu}/u.test(cut) ? joining(words.language).exec(cut) : null;
  const whole = untilEndOfJob(joined ? cut.slice(0, joined.index) : cut, words);
  // A German job ends with a noun, and nouns are capitals: “Projektmanagerin Windenergie gefällt uns”.
  return words.language === 'de' && /^\p{Lu}/u.test(whole) ? whole.replace(/(?:\s\p{Ll}+)+$/u, '') : whole;
}

/** The job’s name that begins a piece of text. */
export function roleAt(text: string, words: NamePatterns): string {
  let rest = text.slice(0, 150).replace(openQuote, '');
  for (let times = 0; times < 3; times += 1) {
    const article = words.roleArticles.exec(rest);
    if (!article) break;
    const next = rest.slice(article[0].length).replace(/^\s+/, '');
    if (next === rest || next === '') break;
    rest = next.replace(openQuote, '');
  }
  rest = rest.replace(roleWords.genderMarks, ' ').replace(roleWords.leadingTerm, '');
  const end = ends.exec(rest);
  rest = (end ? rest.slice(0, end.index) : rest).replace(workload, '');
  let role = '';
  let parted = '';
  let isBehindBracket = false;
  for (let times = 0; times < 5; times += 1) {
    const found = parting.exec(rest);
    const piece = found ? rest.slice(0, found.index) : rest;
    const cut = times === 0 ? untilStop(piece, words) : leadingCapitals(untilStop(piece, words));
    if (times === 0) role = cut;
    else if (!goesOn(cut, words) || (isBehindBracket && cut !== piece)) break;
    else role = `${role}${parted}${cut}`;
    if (!found || cut !== piece) break;
    let behind = found.index + found[0].length;
    if (/[([]/.test(found[0])) {
      // A bracket that stands apart may tell the hours; what begins with a capital tells what the job is.
      const close = /[)\]]/.exec(rest.slice(behind))?.index ?? -1;
      const inside = close < 0 ? '' : rest.slice(behind, behind + close);
      if (!isPart(inside) || !hasJob(role, words) || role.includes(', ')) break;
      role = `${role} (${inside})`;
      if (!rest.startsWith(', ', behind + close + 1)) break;
      isBehindBracket = true;
      behind += close + 3;
    } else if (found[0].startsWith(':') && !hasJob(role, words)) break;
    parted = isBehindBracket ? ', ' : found[0];
    rest = rest.slice(behind);
  }
  return role;
}
