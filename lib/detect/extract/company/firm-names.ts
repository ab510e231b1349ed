import { firmWords } from '../../words/firm-words';
import { senderWords } from '../../words/mail-systems';
import type { NamePatterns } from '../name-patterns';

const word = String.raw`(?:\p{Lu}\.(?:\p{L}{1,2}\.){1,3}|St\.|Co\.(?=\s(?:KG|Ltd|Inc|OHG))|[\p{Lu}\d][\p{L}\d&'’+-]*(?:\.(?!com\b)\p{L}[\p{L}\d]*)?)`;
const small = String.raw`(?:e\. ?V\.|e\. ?K\.|(?:gGmbH|mbH|plc|eG|nv|bv|vzw|asbl|srl|inc|ltd|ehf|hf|ApS|Oy|AB|ASA|Kft|Soc\. Agr)\.?(?![\p{L}]))`;
const link = `(?:&|and|of|the|for|de la|de los|de|la|los|las|du|des|del|della|delle|dei|di|do|da|dos|das|der|den|dem|und|y|e|et|für|van|van der|von|zu|zum|zur|am|an der|al|und Söhne|d')`;
/** A firm’s name as it stands: words with capitals, small words between them, a legal form. */
const firm = new RegExp(
  String.raw`(?:${word})(?: & Co\.| Co\.(?=$|[\s,)])| d'\p{Ll}{3,}(?= d[eu]s? )|(?: (?:${link} ){0,2}| (?:l'|d'|dell'))(?:${word})| & (?:${word})|,? (?:Inc|Ltd|LLC|LLP|Corp|PLC|Lda|Ltda)\.?(?![\p{L}])| ${small}|, (?:Inc|LLC|Ltd|S\.\p{L}\.\p{L}?\.?))*`,
  'uy',
);
export const firmPhrase = new RegExp(firm.source, 'gu');

/** The firm’s name that begins at a place of a text; null where none does. */
export function firmAt(text: string, at: number): string | null {
  firmWords.articles.lastIndex = at;
  const article = firmWords.articles.exec(text)?.[0] ?? '';
  const isNamed = /^The\s$/.test(article) && at > 0;
  for (const from of isNamed ? [at] : [at + article.length]) {
    firm.lastIndex = from;
    const found = firm.exec(text)?.[0];
    if (found) return found;
  }
  return null;
}

/** Takes off what is a department: `Northlight Hiring Team`, `L'équipe Recrutement du Groupe Lanterne`. */
export function withoutDepartments(name: string, words: NamePatterns): string {
  let rest = name.trim();
  for (let times = 0; times < 5; times += 1) {
    const before = rest;
    const all = [...words.departments.all(rest)];
    const last = all.at(-1);
    const [first] = all;
    if (last && last.index + last[0].length === rest.length && last.index > 0)
      rest = rest.slice(0, last.index).replace(/[\s,|·•@/–—-]+$/, '');
    else if (first && first.index === 0 && first[0].length < rest.length)
      rest = rest
        .slice(first[0].length)
        .replace(/^(?:[\s,|·•@/:–—-]+|(?:of|du|de la|de|des|del|della|der|des|van|da|do)\s)+/, '');
    rest = rest.replace(/^[—–/\s-]+/, '').replace(/\s(?:du|de|of|der|van|del|da)$/, '');
    if (rest === before) break;
  }
  // “School Office”, “Medical Workforce”: what a house is, is not what it is called.
  const isKind = !rest.includes(' ') && words.isOrganisation(rest) && !/^\p{Lu}{2,}$/u.test(rest);
  return isKind && rest !== name.trim() ? '' : rest;
}

const tidied = new WeakMap<NamePatterns, Map<string, string | null>>();
const mostTidied = 500;

/** A name as it is shown, or null where the words name no firm. A mail names its firm many times: each is read once. */
export function tidyFirm(found: string, words: NamePatterns): string | null {
  const known = tidied.get(words) ?? new Map<string, string | null>();
  tidied.set(words, known);
  const before = known.get(found);
  if (before !== undefined) return before;
  const name = readFirm(found, words);
  if (known.size >= mostTidied) known.clear();
  known.set(found, name);
  return name;
}

function readFirm(found: string, words: NamePatterns): string | null {
  let name = found
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(firmWords.sentBy, '')
    .replace(/\s(?:Human (?:Resources?|Capital)|H\.?R\.?)$/, '')
    .trim();
  // “Founder of Fernweh Labs” holds the firm behind the job, “Room 2 of the Alpine Clinic” behind the room.
  const [lead, ...behind] = name.split(/\s(?:of|der|de|da|di|van)\s/);
  const held = behind.join(' ');
  const isInFront =
    lead !== undefined && (lead.split(' ').every((token) => words.isJob(token)) || /\s\d+$/.test(lead));
  if (isInFront && isOrganised(held, words)) name = held;
  // “Professur für Hydrologie an der Universität Altmark”: the house that something is at.
  const [, left = '', right = ''] = /^(.+?)\s(?:an der|am|beim|bei der|at the|at)\s(.+)$/.exec(name) ?? [];
  if (right && !isOrganised(left, words) && isOrganised(right, words)) name = right;
  const tokens = name.split(' ');
  const stop = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      /^\p{Lu}/u.test(token) &&
      words.isNoName(token.replace(/[.,]$/, '')) &&
      !words.isOrganisation(token.replace(/[.,]+$/, '')) &&
      !firmWords.compass.test(token) &&
      !firmWords.inner.test(token),
  );
  if (stop > 0) name = tokens.slice(0, stop).join(' ');
  const joined = /^(.*?)\s(?:and|und|et|y|e|en|for)\s(\S+.*)$/.exec(name);
  if (
    joined &&
    !(joined[2] ?? '').split(' ').some((token) => words.isOrganisation(token.replace(/[.,]$/, ''))) &&
    !(joined[1] ?? '').split(' ').some((token) => words.isOrganisation(token))
  )
    name = joined[1] ?? name;
  // “Cardinal Ridge Veterinary for Veterinary Receptionist”: what it looks for is no part of it.
  const sought = /^(.{3,}?)\s(?:for|für|para|per|pour|voor)\s(\S.*)$/.exec(name);
  if (sought && words.isJob((sought[2] ?? '').split(' ').at(-1) ?? '')) name = sought[1] ?? name;
  const bare = name.replace(words.companyNoun, '');
  if (bare !== name && isOrganised(bare, words)) name = bare;
  // “the Board of Valley School”: who decides in a house is not its name.
  name = name.replace(firmWords.ruling, '');
  name = withoutDepartments(name, words);
  name = name.replace(firmWords.smallEnd, '').replace(/[\s,;:!?–—-]+$/, '');
  if (name.endsWith('.') && !firmWords.legalTail.test(name)) name = name.replace(/\.$/, '');
  const [first] = name.split(' ');
  if (name.length < 2 || name.length > 80 || !/\p{L}/u.test(name) || !first) return null;
  if (/^\d+(?:[ap]m|h|st|nd|rd|th|:|\s|$)/i.test(name) || words.street.test(name)) return null;
  // “Interview with Software Engineer” names a job.
  if (words.isJob(name.split(' ').at(-1) ?? '') && !isOrganised(name, words) && name.includes(' '))
    return null;
  if (firmWords.pronoun.test(name)) return null;
  if (senderWords.systemNames.test(name) || words.isDepartment.test(name)) return null;
  if (!name.includes(' ') && (words.isNoName(name) || words.isJob(name))) return null;
  if (words.isJob(first) && !isOrganised(name, words)) return null;
  // “Dr Chowdhury would like you to”: somebody.
  if ((words.isCourtesy.test(first) || words.isHonour.test(first)) && !isOrganised(name, words)) return null;
  // “Education Centre”, “Council Chamber” are in every house.
  if (name.split(' ').every((token) => firmWords.generic.test(token)) || firmWords.roomAtEnd.test(name))
    return null;
  const isLegal = /\s\p{L}\.(?:\p{L}\.){1,3}$/u.test(name);
  if (words.isNoName(first) && !firmWords.compass.test(first) && !isOrganised(name, words) && !isLegal)
    return null;
  return name;
}

export const isOrganised = (name: string, words: NamePatterns): boolean =>
  name
    .split(/[\s,]+/)
    .some((token) => words.isOrganisation(token) || words.isOrganisation(token.replace(/\.$/, '')));
