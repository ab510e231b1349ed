import type { NamePatterns } from '../name-patterns';
import type { ParsedPerson } from './parse-people';
import { hasJob } from './title-words';

/** A number or an address right behind a name: somebody to be asked. */
const reachable =
  /^[\s,:–-]{0,3}(?:(?:is|can be reached|erreichbar|est|está|è)\s)?(?:(?:on|at|under|unter|au|al|en el|no|op|via|ext\.?|tel\.?)\s)?(?:[+(]{0,2}\d{3}|<?[^\s@]{1,40}@)/iu;
/** Who is away is told of for the sake of who comes instead. */
const isAway =
  /^\s(?:is|ist|est|está|è) (?:unwell|ill|sick|away|on leave|unable|off|krank|verhindert|malade|absente?|enferm[oa]|doente|malat[oa]|ziek)(?!\p{L})/iu;
/** A sentence has words of its own besides names and titles; a line of a signature has not. */
const isProse = (text: string): boolean => (text.match(/(?<!\p{L})\p{Ll}[\p{L}'-]+/gu)?.length ?? 0) >= 3;
/** “Tom and I would like …”, “Dr Cottrell, GP partner, and I will …”. */
const besideWriter =
  /^\s?,?\s?(?:[^,.;]{2,40},\s)?(?:and|und|et|y|e|ed|en|&)\s(?:I|ich|moi|yo|eu|io|ik|myself)(?![\p{L}])/iu;

/** Whose they are: “my son”, “our baker”. */
const isOurs =
  /(?<!\p{L})(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]|mi[oa]|nostr[oa]|mijn|onze)\s(?:\p{Ll}[\p{L}-]*\s|(?:Bruder|Sohn|Mann|Frau|Vater|Mutter|Schwester|Tochter|Kollege|Kollegin|Chef|Chefin)\s){1,3}$/iu;
/** A title never holds what a job is called by, a number or a room, and no preposition ends it. */
const noTitle =
  /(?<!\p{L})(?:stelle|position|role|vacancy|puesto|vacante|vaga|cargo|poste|vacature|functie|posizione|ruolo|interview|application|shortlist|bewerbung|candidatura|búsqueda)(?!\p{L})|\d|\s(?:de|do|da|en|em|als|as|for|of|auf|in|im|at|bei|van|di|du|del|della|unsere[rn]?)$/iu;
const inPlace =
  /(?<!\p{L})(?:at|in|near|from|to|im|am|en|à|no|na|presso|bij|alla|nella|bei)\s(?:the|our|el|la|le|il|de|het)?\s?$/iu;

/**
 * Whether somebody whom no known word announces is met all the same: in a mail about an interview who is called by
 * name and title, or will do something that is not arranging, takes part in it.
 */
export function isLikelyMet(person: ParsedPerson, sentence: string, words: NamePatterns): boolean {
  const before = sentence.slice(0, person.at);
  const rest = sentence.slice(person.end, person.end + 120);
  if (!isProse(`${before.slice(-200)} ${rest}`)) return false;
  // “… Saturday. Rob and I have sat down with …” tells what was.
  if (
    /^\s?(?:and|und|et|y|e|en) (?:I|ich|moi|yo|eu|io|ik) (?:have|had|did|were|haben|hatten|avons|hemos|temos|abbiamo|hebben)(?!\p{L})/u.test(
      rest,
    )
  )
    return false;
  if (words.notMet.test(`${before.slice(-60).trimEnd()} `) || reachable.test(rest) || isAway.test(rest))
    return false;
  const isWhole = person.name?.includes(' ') === true;
  const lead = person.isTitleBehind ? before : leadOf(before, person.title);
  const hasTitle =
    person.title !== null &&
    hasJob(person.title, words) &&
    !noTitle.test(person.title) &&
    words.isRoom.exec(person.title)?.index !== 0 &&
    (person.isTitleBehind || (words.ourEnd.test(lead) && !inPlace.test(lead.replace(/\p{L}+\s?$/u, ''))));
  if (!person.isAddressed && inPlace.test(before)) return false;
  if (!hasTitle && !isWhole && words.street.test(sentence)) return false;
  const acting = actingIn(rest, words);
  if (acting === 'arranges') return false;
  if (person.isAddressed && (isWhole || hasTitle || acting === 'acts')) return true;
  if (hasTitle && (isWhole || person.isTitleBehind)) return true;
  if (acting === 'acts' && isOurs.test(before)) return true;
  return besideWriter.test(rest) || (acting === 'acts' && isWhole);
}

/** What comes behind a name, or behind the title that follows it: something that will be done, or only arranged. */
function actingIn(rest: string, words: NamePatterns): 'acts' | 'arranges' | null {
  const behind = rest.replace(/^,[^,]{2,60},/, '').trimStart();
  const modal = words.modals.exec(behind);
  if (!modal) return null;
  return words.arranges.test(behind.slice(0, modal[0].length + 70)) ? 'arranges' : 'acts';
}

/** What stands before the title that leads a name. */
function leadOf(before: string, title: string | null): string {
  const at = title ? before.lastIndexOf(title) : -1;
  return at < 0 ? before : before.slice(0, at);
}
