import type { NamedPerson } from '../../../model/understanding';
import type { Clue, Page } from '../../clue';
import { patternsOf } from '../name-patterns';
import { addressesIn, guestsOf } from './guests';
import { readLines } from './listed-people';
import { isAddressOf, nameKey } from './name-key';
import { rowStart } from './row-start';
import { readerNames, senderOf } from './sender';
import { unwrapLines } from './unwrap-lines';

type Met = NamedPerson & { row: string | null; quote: string; strength: number };

/** Everybody the mail says the reader will meet, with the line that says so; the writer, where they only arrange, as a contact. */
export function findPeople(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const reader = readerNames(page);
  const sender = senderOf(page);
  const lines = unwrapLines(page.lines);
  const met: Met[] = [];
  const titles = new Map<string, string>();
  const isReader = (id: string) => reader.has(id) || id.split(' ').every((word) => reader.has(word));
  const isSender = (id: string) => {
    const own = nameKey(sender?.name ?? '');
    return own !== '' && (own === id || (!id.includes(' ') && own.split(' ')[0] === id));
  };
  const note = (person: NamedPerson, row: string | null, quote: string, strength: number) => {
    const id = nameKey(person.name ?? '');
    if (id === '' || isReader(id)) return;
    const whole = isSender(id) && sender ? { ...sender, title: sender.title ?? person.title } : person;
    const key = nameKey(whole.name ?? '');
    const known = met.filter((other) => isSame(nameKey(other.name ?? ''), key));
    for (const other of known) {
      if ((whole.name ?? '').length > (other.name ?? '').length) other.name = whole.name;
      other.title ??= whole.title;
      other.email ??= whole.email;
    }
    const [first] = known;
    if (first && (row === null || known.some((other) => other.row === row))) return;
    if (first && first.row === null) first.row = row;
    else
      met.push({
        ...whole,
        ...(first ? { name: first.name, title: first.title ?? whole.title } : {}),
        row,
        quote,
        strength,
      });
  };
  const read = readLines(lines, words);
  for (const { line, row, people, others, isSure } of read) {
    for (const person of people) {
      // The writer’s own name alone on a line is how the mail is signed.
      const isSigned =
        isSender(nameKey(person.name ?? '')) && line.replace(/[^\p{L} ]/gu, '').trim() === person.name;
      if (!isSigned) note(person, row, line, isSure ? 1 : 0.8);
    }
    for (const { name, title } of [...others, ...people]) if (name && title) titles.set(nameKey(name), title);
    if (sender && row === line && words.withMe.test(line)) note(sender, row, line, 1);
  }
  for (const { line, likely } of read) for (const person of likely) note(person, null, line, 0.6);
  const text = lines.join('\n');
  for (const line of lines)
    if (sender && rowStart.test(line) && words.withMe.test(line)) note(sender, line, line, 1);
  const said = sender ? words.senderMeets.exec(text.slice(0, 8_000)) : null;
  const isAway = sender !== null && words.senderStaysAway.test(text.slice(0, 8_000));
  if (sender && said && !isAway) note(sender, null, said[0], 0.85);
  for (const guest of guestsOf(page, sender)) {
    const known = met.find(({ name }) => isAddressOf(guest.email ?? '', name ?? ''));
    if (known) known.email ??= guest.email;
    else note(guest, null, guest.name ?? '', 0.75);
  }
  // A founder’s short note names nobody: who writes is who will be there; a recruiter’s or a machine’s does not say so.
  const hinted =
    sender && met.length === 0 && !isAway && !isRecruiter(sender.title, page)
      ? words.senderMaybe.exec(text.slice(0, 4_000))
      : null;
  if (hinted && sender) note(sender, null, hinted[0], 0.5);
  const addresses = addressesIn(page);
  const clues: Clue[] = met.map(({ row, quote, strength, ...person }) => ({
    kind: 'person',
    value: {
      name: person.name,
      title:
        person.title ??
        titles.get(nameKey(person.name ?? '')) ??
        titles.get(nameKey(person.name ?? '').split(' ')[0] ?? '') ??
        null,
      email: person.email ?? addresses.find((address) => isAddressOf(address, person.name ?? '')) ?? null,
      part: 'interviewer',
      row,
    },
    certain: true,
    quote: quote.slice(0, 200),
    by: 'people',
    strength,
  }));
  const isMet = met.some(({ name }) => nameKey(name ?? '') === nameKey(sender?.name ?? ''));
  if (sender && !isMet)
    clues.push({
      kind: 'person',
      value: { ...sender, part: 'contact', row: null },
      certain: true,
      quote: sender.name ?? '',
      by: 'people',
      strength: 0.5,
    });
  return clues;
}

/** Whose trade it is to arrange: they write “we look forward to meeting you” for others. */
const isRecruiter = (title: string | null, page: Page): boolean =>
  /recruit|talent|\bhr\b|human res|people|personal|\brh\b|selec|seleç|selez|assist|koordin|coordin|sekret|secret|payroll|admin/i.test(
    `${title ?? ''} ${page.mail.from?.name ?? ''}`,
  );

const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = long.split(' ');
  return !short.includes(' ') && (words[0] === short || words.at(-1) === short);
};
