import type { NamedPerson } from '../../../model/understanding';
import type { Clue, Page } from '../../clue';
import { patternsOf } from '../name-patterns';
import { bossOf } from './closing-people';
import { guestsOf } from './guests';
import { type LineOfPeople, readLines } from './listed-people';
import { isNameOf, notePeople } from './met-people';
import { isAddressOf, nameKey } from './name-key';
import { peopleClues } from './people-clues';
import { voicesOf } from './quoted-voices';
import { readerNames } from './reader-names';
import { rowStart } from './row-start';
import { senderOf, withTitle } from './sender';
import { sentencesOf } from './sentences';
import { unwrapLines } from './unwrap-lines';
import { writerMeets } from './writer-meets';

/** A newest text longer than this says itself whom the reader meets. */
const shortText = 900;

/** Everybody the mail says the reader will meet, with the line that says so; the writer, where they only arrange, as a contact. */
export function findPeople(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const reader = readerNames(page);
  const isReader = (id: string) => reader.has(id) || id.split(' ').every((word) => reader.has(word));
  const sender = senderOf(page);
  const lines = unwrapLines(page.lines);
  const read = readLines(lines, words);
  const passed = page.passedOn ? voicesOf(page, words) : [];
  const first = passed[0]?.writer ?? null;
  const inner = first && !isReader(nameKey(first.name ?? '')) ? withTitle(first, page, words) : null;
  const writers = [sender, inner].flatMap((one) => (one ? [one] : []));
  const isWriter = (name: string | null) => writers.some((one) => isNameOf(nameKey(name ?? ''), one));
  const { met, note } = notePeople(writers, isReader);
  const noteLines = (found: LineOfPeople[], most: number) => {
    for (const { line, row, people, isSure } of found)
      for (const person of people) {
        // The writer’s own name alone on a line is how the mail is signed.
        const isSigned = isWriter(person.name) && line.replace(/[^\p{L} ]/gu, '').trim() === person.name;
        if (!isSigned) note(person, row, line, Math.min(most, isSure ? 1 : 0.8));
      }
    for (const { line, likely } of found)
      for (const person of likely) note(person, null, line, Math.min(most, 0.6));
  };
  noteLines(read, 1);
  const writer = inner ?? sender;
  if (writer)
    for (const line of lines) {
      if (rowStart.test(line) && words.withMe.test(line)) note(writer, line, line, 1);
      for (const sentence of line.length < 400 ? sentencesOf(line, words) : []) {
        const label = words.peopleLabel.exec(sentence);
        if (label && words.me.test(sentence.slice(label[0].length))) note(writer, null, sentence, 1);
      }
    }
  for (const guest of guestsOf(page, sender)) {
    const known = met.find(({ name }) => isAddressOf(guest.email ?? '', name ?? ''));
    if (known) known.email ??= guest.email;
    else note(guest, null, guest.name ?? '', 0.75);
  }
  const boss = bossOf(page, words);
  const family =
    nameKey(boss?.name ?? '')
      .split(' ')
      .at(-1) ?? '';
  const calls = boss ? lines.find((line) => nameKey(line).split(' ').includes(family)) : undefined;
  if (boss && calls) note(boss, null, calls, 0.6);
  // “Orla’s flight got moved”: whom a short mail in a thread means, the mails below it say.
  const isAsked = page.history.length > 0 && lines.join('').length < shortText;
  const voices = isAsked && met.every(({ name }) => isWriter(name)) ? voicesOf(page, words) : [];
  for (const voice of voices) {
    const said = voice.writer && !isReader(nameKey(voice.writer.name ?? '')) ? unwrapLines(voice.lines) : [];
    noteLines(readLines(said, words), 0.7);
    const own = sender && isNameOf(nameKey(voice.writer?.name ?? ''), sender);
    const meets = sender && own ? writerMeets(sender, said, met, page, words) : null;
    if (sender && meets && meets.strength > 0.6) note(sender, null, meets.quote, 0.7);
    if (met.some(({ name }) => !isWriter(name))) break;
  }
  for (const { who, its } of spokenBy(page, lines, sender, inner)) {
    const said = writerMeets(who, its, met, page, words);
    // Who passes a mail on meets the reader only where they say so.
    const isMessenger = inner !== null && who === sender;
    if (said && !(isMessenger && said.strength < 0.6)) note(who, null, said.quote, said.strength);
  }
  const named = read.flatMap(({ people, others }) => [...people, ...others]);
  const heads = [...voices, ...passed].flatMap((voice) => (voice.writer ? [voice.writer] : []));
  return peopleClues(page, [...named, ...heads], met, sender);
}

/** Whose words the lines are: the writer’s; of a mail passed on those of whoever wrote it first, too. */
function spokenBy(page: Page, lines: string[], sender: NamedPerson | null, inner: NamedPerson | null) {
  const cut = page.passedOn?.from ?? 0;
  const parts =
    page.passedOn && inner
      ? [
          { who: inner, its: unwrapLines(page.lines.slice(cut)) },
          { who: sender, its: unwrapLines(page.lines.slice(0, cut)) },
        ]
      : [{ who: sender, its: lines }];
  return parts.flatMap(({ who, its }) => (who ? [{ who, its }] : []));
}
