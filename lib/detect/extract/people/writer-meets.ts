import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { writerWords } from '../../words/writer-words';
import { closingLines } from '../closing-lines';
import type { NamePatterns } from '../name-patterns';
import { isNameOf, type Met } from './met-people';
import { isAddressOf, nameKey } from './name-key';
import { sentencesOf } from './sentences';

/** Whether somebody speaks for themselves, beyond what anybody writes for a house. */
const isPersonal = (text: string): boolean =>
  writerWords.ownVoice.test(text.replace(writerWords.formula, ' '));

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
  const isJoined = lines.some((line) => writerWords.joins.test(line) && names(line, others));
  for (const line of lines.slice(0, 200)) {
    if (writerWords.alone.test(line)) return { quote: line, strength: 0.85 };
    const kin = writerWords.kin.exec(line);
    if (kin && !isForOthers) return { quote: kin[0], strength: 0.85 };
    if (!words.senderMeets.test(line) && !writerWords.inPerson.test(line)) continue;
    for (const sentence of sentencesOf(line, words)) {
      const said = writerWords.inPerson.exec(sentence) ?? words.senderMeets.exec(sentence);
      if (!said) continue;
      // Who works for others rings beforehand, whoever is met then.
      const isTogether =
        (others.length === 0 &&
          (!words.client.test(text) || writerWords.inPerson.test(sentence) || words.withMe.test(sentence))) ||
        names(sentence, others) ||
        (!isForOthers && (isJoined || writerWords.inPerson.test(sentence) || words.meets.test(sentence)));
      if (isTogether) return { quote: said[0], strength: 0.85 };
    }
  }
  const isArranging = writerWords.arranger.test(`${writer.title ?? ''} ${page.mail.from?.name ?? ''}`);
  if (isArranging || !(isOneself(writer) || isSigned(writer, page))) return null;
  if (others.length > 0) {
    const [line] = others.length < 3 ? lines.filter((one) => writerWords.asWell.test(one)) : [];
    const besides =
      line && sentencesOf(line, words).find((one) => writerWords.asWell.test(one) && names(one, others));
    return besides && !writerWords.board.test(text) ? { quote: besides.slice(0, 160), strength: 0.6 } : null;
  }
  if (writerWords.board.test(text)) return null;
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
