import { tradeNames } from '../../words/trade-names';
import type { NamePatterns } from '../name-patterns';

/** A name as it stands in a text. `title` is what leads it in one breath: “Werkstattleiter Korbinian Mayr”. */
export type FoundName = { name: string; title: string | null; at: number; end: number; isMarked: boolean };

type Token = { text: string; at: number; end: number };

const particles =
  /^(?:van|von|vom|de|der|den|del|della|di|da|do|dos|das|du|des|la|le|el|al|bin|ibn|ter|ten|te|zu|zum|zur|y|e|af|av|op|het|'t|d')$/;
const tokenPattern = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*\.?/gu;
const isCapital = (word: string): boolean => /^(?:\p{Lu}|[dO]'\p{Lu})/u.test(word);
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** The longest stretches of words with capitals, particles between them; nothing else than a space parts the words. */
function runsOf(text: string, words: NamePatterns): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let pending: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    pending = [];
  };
  for (const match of text.matchAll(tokenPattern)) {
    // “con l'ing. Ferri”: an article that leans on a form of address is none of it.
    const article = /^l'(?=\p{Ll}{2,5}\.$)/u.exec(match[0])?.[0].length ?? 0;
    let word = match[0].slice(article);
    const at = match.index + article;
    if (word.endsWith('.') && !isAbbreviation(word, words)) word = word.slice(0, -1);
    const token = { text: word, at, end: at + word.length };
    const last = pending.at(-1) ?? run.at(-1);
    if (last && text.slice(last.end, at) !== ' ') close();
    if (
      isCapital(word) ||
      (run.length === 0 && mayAddress(word) && !words.isJob(word) && isAddress(word, words))
    ) {
      run.push(...pending, token);
      pending = [];
    } else if (run.length > 0 && pending.length < 2 && particles.test(word)) pending.push(token);
    else close();
    if (word.length + article !== match[0].length) close();
  }
  close();
  return runs;
}

/** Forms of address written small are short or end with a dot; asking the patterns of every word would cost. */
const mayAddress = (word: string): boolean => word.endsWith('.') || word.length < 8;

const isAddress = (word: string, words: NamePatterns): boolean =>
  words.isCourtesy.test(word) || words.isHonour.test(word);

const isAbbreviation = (word: string, words: NamePatterns): boolean =>
  /^\p{Lu}\.$/u.test(word) ||
  suffix.test(word) ||
  (isCapital(word) ? isAddress(word, words) : word.length < 6 && words.isCourtesy.test(word)) ||
  /^(?:St|Sto|Ma)\.$/.test(word);

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Cuts a run where a word stands that no name holds. */
function piecesOf(run: Token[], words: NamePatterns): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of run) {
    const plain = token.text.replace(/\.$/, '');
    const isOut =
      (words.isNoName(plain) ||
        (plain.includes('-') && plain.split('-').some((part) => part.length > 2 && words.isNoName(part)))) &&
      !particles.test(plain) &&
      !isInitial(token.text) &&
      !isAddress(token.text, words) &&
      !(tradeNames.test(plain) && (pieces.at(-1)?.length ?? 0) > 0) &&
      // “Herr Ralf Zimmer”: behind a form of address any word may be a name.
      !(pieces.at(-1)?.some(({ text }) => isAddress(text, words)) && (pieces.at(-1)?.length ?? 0) < 3);
    if (isOut) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function nameOf(whole: Token[], words: NamePatterns): FoundName | null {
  // “Tina Osei vom Personalrat”: the name ends before the house it comes from.
  const house = whole.findIndex(
    ({ text }, index) => index > 1 && words.isJob(text) && particles.test(whole[index - 1]?.text ?? ''),
  );
  const piece = house > 0 ? whole.slice(0, house - 1) : whole;
  let from = 0;
  for (const [index, { text }] of piece.entries()) {
    const isTrade = tradeNames.test(text) && index > 0 && index === piece.length - 1;
    if (words.isJob(text.replace(/\.$/, '')) && !isTrade && !isAddress(text, words)) from = index + 1;
  }
  const lead = piece.slice(0, from);
  let rest = piece.slice(from);
  let isMarked = false;
  const honours: string[] = [];
  while (rest[0] && isAddress(rest[0].text, words)) {
    if (words.isHonour.test(rest[0].text)) honours.push(rest[0].text);
    isMarked = true;
    rest = rest.slice(1);
  }
  while (rest[0] && particles.test(rest[0].text) && !isCapital(rest[0].text)) rest = rest.slice(1);
  while (rest.length > 1 && particles.test(rest.at(-1)?.text ?? '')) rest = rest.slice(0, -1);
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last || rest.length > 6) return null;
  const plain = rest.map(({ text }) => text.replace(/\.$/, ''));
  if (plain.some((word) => words.isOrganisation(word) && !tradeNames.test(word))) return null;
  const isWord = (word: string) => word.length > 1 && /\p{Ll}/u.test(word);
  if (!plain.some(isWord)) return null;
  // “HR”, “CTO”: letters alone are a family name only beside a given one, and only from three on.
  if (plain.some((word) => /^\p{Lu}{2,}$/u.test(word) && word.length < 3 && !suffix.test(word))) return null;
  if (plain.some((word) => /'s$/i.test(word))) return null;
  // “Farrow's class”, “Weinbergstraße”, “Backend-Team”: nobody’s name.
  if (
    !isMarked &&
    plain.some((word) =>
      /(?:straße|strasse|gasse|platz|allee|weg|zimmer|laan|straat|plein|team)$/i.test(word),
    )
  )
    return null;
  if (rest.length === 1 && (first.text.length < 2 || words.isNoName(plain[0] ?? ''))) return null;
  const title = lead
    .filter(({ text }) => !words.isCourtesy.test(text))
    .map(({ text }) => text)
    .join(' ');
  return {
    name: [...honours, ...rest.map(({ text }) => text)].join(' '),
    title: title || null,
    at: piece[0]?.at ?? first.at,
    end: last.end,
    isMarked,
  };
}

/** Everything in a text that can be a person’s name, in order. */
export function findNames(text: string, words: NamePatterns): FoundName[] {
  return runsOf(text, words)
    .flatMap((run) => piecesOf(run, words))
    .flatMap((piece) => nameOf(piece, words) ?? []);
}
