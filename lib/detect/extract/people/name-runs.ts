import { tradeWords } from '../../words/trade-names';
import type { NamePatterns } from '../name-patterns';
import { piecesOf } from './name-pieces';
import {
  isAddress,
  isCapital,
  isDegree,
  particles,
  runsOf,
  suffix,
  type Token,
  withoutField,
} from './name-tokens';

/** A name as it stands in a text. `title` is what leads it in one breath: “Werkstattleiter Korbinian Mayr”. `isAddressed`: a form of address leads both. */
export type FoundName = {
  name: string;
  title: string | null;
  at: number;
  end: number;
  isMarked: boolean;
  isAddressed: boolean;
};

function nameOf(whole: Token[], words: NamePatterns): FoundName | null {
  // “Tina Osei vom Personalrat”: the name ends before the house it comes from.
  const house = whole.findIndex(
    ({ text }, index) => index > 1 && words.isJob(text) && particles.test(whole[index - 1]?.text ?? ''),
  );
  const cut = house > 0 ? whole.slice(0, house - 1) : whole;
  // “Maria Costa RN, Director of Nursing”: letters behind a whole name are a degree.
  const piece = cut.length > 2 && isDegree(cut.at(-1)?.text ?? '') ? cut.slice(0, -1) : cut;
  let from = 0;
  for (const [index, { text }] of piece.entries()) {
    const isTrade =
      tradeWords.tradeNames.test(text) &&
      index > 0 &&
      index === piece.length - 1 &&
      !(index === 1 && tradeWords.ofTitles.test(piece[0]?.text ?? ''));
    const isGiven = index === 0 && piece.length > 1 && tradeWords.givenTrades.test(text);
    if (words.isJob(text.replace(/\.$/, '')) && !isTrade && !isGiven && !isAddress(text, words))
      from = index + 1;
  }
  const lead = piece.slice(0, from);
  let rest = piece.slice(from);
  // “A Marta Reis e eu”: the article of a name.
  if (words.language === 'pt' && rest.length > 1 && /^[AO]$/.test(rest[0]?.text ?? '')) rest = rest.slice(1);
  let isMarked = false;
  const honours: string[] = [];
  let called: string | null = null;
  while (
    rest[0] &&
    isAddress(rest[0].text, words) &&
    !(rest.length === 2 && tradeWords.givenAsWell.test(rest[0].text))
  ) {
    if (tradeWords.sayTitle.test(rest[0].text)) called ??= rest[0].text;
    else if (words.isHonour.test(rest[0].text)) honours.push(rest[0].text);
    isMarked = true;
    rest = rest.slice(1);
  }
  // “Doktoranden des Instituts”: German has no “des” in a name.
  if (words.language === 'de' && rest.some(({ text }) => text === 'des')) return null;
  // “Jefa de Servicio de Urgencias”: what a job is the head of is nobody.
  if (from > 0 && !isMarked && rest[0] && /^(?:de|di|du|do|da|del|dei|della|des|dos|das)$/.test(rest[0].text))
    return null;
  while (rest[0] && particles.test(rest[0].text) && !isCapital(rest[0].text)) rest = rest.slice(1);
  while (rest.length > 1 && particles.test(rest.at(-1)?.text ?? '')) rest = rest.slice(0, -1);
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last || rest.length > 6) return null;
  const plain = rest.map(({ text }) => text.replace(/\.$/, ''));
  if (plain.some((word) => words.isOrganisation(word) && !tradeWords.tradeNames.test(word))) return null;
  const isWord = (word: string) => word.length > 1 && /\p{Ll}/u.test(word);
  if (!plain.some(isWord)) return null;
  // “HR”, “CTO”: letters alone are a family name only beside a given one, and only from three on.
  if (plain.some((word) => /^\p{Lu}{2,}$/u.test(word) && word.length < 3 && !suffix.test(word))) return null;
  // “Captain Hallam's boat”: whose it is, is somebody where a form of address says so.
  const isOwner = isMarked && /'s$/.test(last.text);
  if (plain.some((word, index) => /'s$/i.test(word) && !(isOwner && index === plain.length - 1))) return null;
  // “Farrow's class”, “Weinbergstraße”, “Backend-Team”: nobody’s name.
  if (
    !isMarked &&
    plain.some((word) =>
      /(?:straße|strasse|gasse|platz|allee|weg|zimmer|laan|straat|plein|team)$/i.test(word),
    )
  )
    return null;
  if (
    rest.length === 1 &&
    (first.text.length < 2 || /^St\.?$/.test(first.text) || words.isNoName(plain[0] ?? ''))
  )
    return null;
  const title = lead
    .filter(({ text }) => !words.isCourtesy.test(text))
    .map(({ text }) => text)
    .join(' ');
  return {
    name: [...honours, ...rest.map(({ text }) => text)].join(' ').replace(isOwner ? /'s$/ : /$^/, ''),
    title: title || called,
    at: piece[0]?.at ?? first.at,
    end: cut.length > piece.length ? (cut.at(-1)?.end ?? last.end) : last.end,
    isMarked,
    isAddressed: lead[0] !== undefined && isAddress(lead[0].text, words),
  };
}

/** Everything in a text that can be a person’s name, in order. */
export function findNames(text: string, words: NamePatterns): FoundName[] {
  return runsOf(text, words)
    .flatMap((run) => piecesOf(run, words))
    .flatMap((piece) => nameOf(withoutField(piece, text, words), words) ?? []);
}
