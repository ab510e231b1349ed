import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { closingLines } from '../closing-lines';
import type { NamePatterns } from '../name-patterns';
import { isNameOf, type Met } from './met-people';
import { isAddressOf, nameKey } from './name-key';
import { sentencesOf } from './sentences';

/** Whose trade it is to arrange: they write “we look forward to meeting you” for others. */
const arranger =
  /recruit|talent|\bhr\b|human res|people|personal|personnel|\brh\b|risorse umane|recursos humanos|ressources humaines|selec|seleç|selez|assist|koordin|coordin|sekret|secret|payroll|admin|\bp\.?a\.?\b|headhunt|search|büro|office of/i;
/** They decide together, whoever writes for them. */
const board =
  /(?<!\p{L})(?:committee|panel|board|jury|kommission|auswahlkommission|gremium|comité|commission|commissione|comissão|banca|tribunal|commissie|selectiecommissie|júri|interviewers?|(?:the|our) (?:hiring )?manager)(?!\p{L})/iu;
/** The writer in so many words, whatever stands around. */
const inPerson =
  /(?<!\p{L})(?:(?<!(?:introduce|by|for|present|speaking for) )myself|yours truly|the (?:two|three) of us|just me|only me|me (?:\+|plus|&|n)|w\/? ?me|mi(?:j|) ?zelf|mezelf|ondergetekende|wij (?:tweeën|twee|beiden)|moi-même|nous deux|chez moi|juste moi|yo mism[oa]|(?:nosotros|los) dos|solo yo|eu mesm[oa]|comigo mesmo|nós dois|meiner wenigkeit|wir (?:beide|zwei)|bei mir|nur ich|il sottoscritto|la sottoscritta|noi due|da me)(?!\p{L})/iu;
/** “- me” in a list. */
const alone = /^[^\p{L}]{0,5}(?:me|myself|ich|moi|yo|eu|io|ik|mijzelf|mezelf)$/iu;
/** Who joins, joins somebody. */
const joins =
  /(?<!\p{L})(?:join(?:s|ing)?|dazustoßen|dazukommen|listen(?:s|ing)? in|sit(?:s|ting)? in|stößt dazu|kommt dazu|nous rejoin\p{L}*|se (?:unirá|une)n?|si unirà|sluit aan|schuift aan|junta-se)(?!\p{L})/iu;
/** Who comes as well comes beside the writer. */
const asWell =
  /(?<!\p{L})(?:too|also|as well|join(?:ing|s)? us|with us|auch|ebenfalls|dazu|aussi|également|también|anche|ook|também)(?!\p{L})/iu;
/** What anybody writes for a house: thanks, regrets, asks for word, promises to send something. */
const formula =
  /(?<!\p{L})(?:(?:let|tell|give|send|email|text|call|ring) me|I(?:'ll| will) send|I(?:'m| am) (?:so |very |really )?(?:sorry|afraid|pleased|writing|delighted|happy)|I (?:apologi[sz]e|hope|regret|can confirm)|t(?:ut|äte) mir (?:sehr )?leid|je (?:suis|vous prie|vous confirme)|mi (?:dispiace|scuso)|me complace|lamento)(?!\p{L})/giu;
/** Somebody speaks for themselves, beyond that. */
const isPersonal = (text: string): boolean =>
  /(?<!\p{L})(?:I|me|my|ich|mich|mir|mein\p{L}{0,2}|je|j'|moi|mon|ma|mes|yo|mi|mis|eu|meu|minha|io|mio|mia|ik|mij|mijn)(?!\p{L})/u.test(
    text.replace(formula, ' '),
  );

/** What says that the writer takes part, and how surely. */
type WriterSaid = { quote: string; strength: number };

/**
 * Whether who writes meets the reader: they say so, beside others or alone; or nobody else is named, and who writes is
 * neither a machine nor somebody who arranges for others.
 */
export function writerMeets(
  writer: NamedPerson,
  lines: string[],
  met: Met[],
  page: Page,
  words: NamePatterns,
): WriterSaid | null {
  const text = lines.join('\n').slice(0, 8_000);
  if (words.senderStaysAway.test(text)) return null;
  const isForOthers =
    words.client.test(text) || words.agencies.test(closingLines(page).join(' ').slice(0, 600));
  const others = met.filter(({ name }) => !isNameOf(nameKey(name ?? ''), writer));
  const isJoined = lines.some((line) => joins.test(line) && names(line, others));
  for (const line of lines.slice(0, 200)) {
    if (alone.test(line)) return { quote: line, strength: 0.85 };
    if (!words.senderMeets.test(line) && !inPerson.test(line)) continue;
    for (const sentence of sentencesOf(line, words)) {
      const said = inPerson.exec(sentence) ?? words.senderMeets.exec(sentence);
      if (!said) continue;
      // Who works for others rings beforehand, whoever is met then.
      const isTogether =
        (others.length === 0 &&
          (!words.client.test(text) || inPerson.test(sentence) || words.withMe.test(sentence))) ||
        names(sentence, others) ||
        (!isForOthers && (isJoined || inPerson.test(sentence) || words.meets.test(sentence)));
      if (isTogether) return { quote: said[0], strength: 0.85 };
    }
  }
  const isArranging = arranger.test(`${writer.title ?? ''} ${page.mail.from?.name ?? ''}`);
  if (isArranging || !(isOneself(writer) || isSigned(writer, page))) return null;
  if (others.length > 0) {
    const [line] = others.length < 3 ? lines.filter((one) => asWell.test(one)) : [];
    const besides = line && sentencesOf(line, words).find((one) => asWell.test(one) && names(one, others));
    return besides && !board.test(text) ? { quote: besides.slice(0, 160), strength: 0.6 } : null;
  }
  if (board.test(text)) return null;
  const hinted = words.senderMaybe.exec(text.slice(0, 4_000));
  if (hinted) return { quote: hinted[0], strength: 0.5 };
  return isForOthers || !isPersonal(text) ? null : { quote: writer.name ?? '', strength: 0.4 };
}

/** Whether a sentence names one of them. */
const names = (sentence: string, people: Met[]): boolean => {
  const key = ` ${nameKey(sentence)} `;
  return people.some(({ name }) =>
    nameKey(name ?? '')
      .split(' ')
      .some((word) => word.length > 2 && key.includes(` ${word} `)),
  );
};

/** Whether a mail comes from an address that is the writer’s own: a house’s mailbox, a machine’s, is not. */
function isOneself(writer: NamedPerson): boolean {
  const [first = ''] = nameKey(writer.name ?? '').split(' ');
  const [local = '', host = ''] = (writer.email ?? '').toLowerCase().split('@');
  const plain = nameKey(local).replace(/ /g, '');
  const isHouse = first.length > 3 && host.includes(first) && !plain.includes(first);
  return !isHouse && ((first.length > 1 && plain.includes(first)) || isAddressOf(local, writer.name ?? ''));
}

/** Whether the closing lines hold the name of somebody whom the display name shows in full. */
function isSigned(writer: NamedPerson, page: Page): boolean {
  const name = nameKey(writer.name ?? '');
  const [first = ''] = name.split(' ');
  const isShown = name.includes(' ') && nameKey(page.mail.from?.name ?? '').includes(name);
  return isShown && closingLines(page).some((line) => [first, name].includes(nameKey(line)));
}
