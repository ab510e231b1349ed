import type { NamedPerson } from '../../../model/understanding';
import { honorific, notAName, titleWords } from '../../words/people-words';

const part = String.raw`(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:[-'’]\p{L}[\p{L}\p{M}]*)*|(?:O|D|Mc|Mac)['’]?\p{Lu}\p{Ll}+|\p{Lu}\.|\p{Lu}(?=\s\p{Lu}\p{Ll}))`;
const particle = String.raw`(?:van|von|vom|de|der|den|del|della|da|di|du|la|le|el|al|bin|ibn|ter|ten|te|zu|zum|dos|das|do|ten|'t|St\.)`;
const namePattern = new RegExp(`(?:${honorific}){0,3}(${part}(?: (?:${particle} ){0,2}${part}){0,3})`, 'gu');

/** A name in words; null where the words are none. */
function asName(words: string): string | null {
  const tokens = words.split(/\s+/);
  while (tokens.length > 0 && notAName.test(tokens[0] ?? '')) tokens.shift();
  while (tokens.length > 0 && notAName.test((tokens.at(-1) ?? '').replace(/\.$/, ''))) tokens.pop();
  if (tokens.length === 0 || tokens.some((token) => notAName.test(token) && token.length > 2)) return null;
  const name = tokens.join(' ');
  return titleWords.test(name) ? null : name;
}

const isTitle = (words: string): boolean =>
  words.length > 1 &&
  words.length < 70 &&
  (titleWords.test(words) || /^[A-Z]{2,4}$/.test(words) || /^\p{Ll}/u.test(words)) &&
  !/\d{2,}|https?:|@/.test(words);

const tidyTitle = (words: string): string =>
  words
    .replace(
      /^(?:our|the|unsere?[mnr]?|der|die|notre|nuestr[oa]|noss[oa]|il nostro|la nostra|onze|your future|your|is|sono|ist)\s+/i,
      '',
    )
    .replace(/[\s,.;:]+$/, '')
    .trim();

/** A comma, dash or gap, then a phrase that ends where the next name begins. */
const titleBehind = new RegExp(
  String.raw`^(?:,\s|\s[-–—]\s|\s?[|·:]\s|\t+|\s{2,})((?:[^,;.()\n]|,(?=\s(?:and|&|Payments|Products?|Marketing|Sales|Litigation|Engineering|Platform)\b)){2,70}?)(?=,\s(?:and\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu}|,?\s(?:and|und|et|y|e|en|sowie|plus|as well as)\s(?:our |the |unser[a-z]* |${honorific})?\p{Lu}|[;.()\n]|\s[-–—|]\s|,|$)`,
  'u',
);

/** What stands right after a name and is that person’s title: in brackets, after a comma, after a dash. */
function titleAfter(rest: string): { title: string; length: number } | null {
  const bracket = /^\s?\(([^()]{2,70})\)/.exec(rest);
  if (bracket) {
    const inside = (bracket[1] ?? '').replace(/^(?:she|he|they)\/\w+$/i, '');
    return inside === '' || /@/.test(inside) ? null : { title: tidyTitle(inside), length: bracket[0].length };
  }
  const after = titleBehind.exec(rest);
  const words = tidyTitle(after?.[1] ?? '');
  return after && isTitle(words) && !looksLikeName(words) ? { title: words, length: after[0].length } : null;
}

const looksLikeName = (words: string): boolean =>
  /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(words) && !titleWords.test(words);

/** What stands right before a name: `our Chief Operating Officer, Tom`, `creative director, Ngozi Eze`. */
function titleBefore(before: string): string | null {
  const found =
    /(?:^|[,;]\s|\b(?:our|the|unser\w*|notre|nuestr[oa]|noss[oa]|il nostro|la nostra|onze|il|la|el|le|mit dem|mit der|plus our|und|and|et|y|e|with)\s)((?:[\p{L}&/'’-]+\s){0,5}?[\p{L}&/'’-]+),?\s(?:(?:Herr|Frau|Mr|Ms|Mrs|Dr|Prof)\.?\s)*$/u.exec(
      before.slice(-80),
    );
  const words = tidyTitle(found?.[1] ?? '');
  return words && titleWords.test(words) && isTitle(words) && words.split(' ').length <= 6 ? words : null;
}

/** Everybody named in a piece of text, in order, with titles as written. Single names count only where `singles`. */
export function parsePeople(text: string, singles: boolean): (NamedPerson & { at: number })[] {
  const people: (NamedPerson & { at: number })[] = [];
  const clause = text.slice(0, 600);
  let from = 0;
  for (const match of clause.matchAll(namePattern)) {
    if (match.index < from) continue;
    const name = asName(match[1] ?? '');
    if (!name) continue;
    const end = match.index + match[0].length;
    const isSingle = !name.includes(' ');
    const after = titleAfter(clause.slice(end));
    const hasHonorific = match[0] !== match[1];
    if (isSingle && !singles && !after && !hasHonorific) continue;
    // “Priya Raman is …” at Acme Corp: a place or firm follows a preposition, a person does not.
    if (/(?:\bat|\bin|\bfrom|\bon|\bof|\bbei|\bchez|\bpresso|@)\s$/i.test(clause.slice(0, match.index)))
      continue;
    const title = after?.title ?? titleBefore(clause.slice(0, match.index));
    people.push({ name, title: title || null, email: null, at: match.index });
    from = end + (after?.length ?? 0);
  }
  return people;
}
