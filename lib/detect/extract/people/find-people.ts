import type { NamedPerson } from '../../../model/understanding';
import type { Clue, Page } from '../../clue';
import { meetingContexts, peopleLabel, titleWords, withMe } from '../../words/people-words';
import { calendarEvent } from '../times/calendar-times';
import { parsePeople } from './parse-people';

const key = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The sender as a person, with the title under the signature. */
export function senderOf(page: Page): NamedPerson | null {
  const { from } = page.mail;
  const shown = (from?.name ?? '')
    .replace(/"/g, '')
    .replace(/^([^,]+),\s(.+)$/, '$2 $1')
    .trim();
  const [named] = parsePeople(shown, true);
  const lines = page.signature.filter(Boolean);
  const [signed] = named ? [named] : parsePeople(lines[0] ?? '', true);
  const person = named ?? signed;
  if (!person?.name) return null;
  const first = person.name.split(' ')[0]?.toLowerCase() ?? '';
  const at = lines.findIndex((line) => line.toLowerCase().includes(first));
  const own = lines[at]
    ?.split(/[,|·–—]\s*|\s-\s/)
    .slice(1)
    .find((piece) => titleWords.test(piece));
  const below = lines
    .slice(at + 1, at + 3)
    .map((line) => line.split(/\s*[|·@]\s*|,\s(?=\p{Lu})|\sat\s/u)[0] ?? '')
    .find((line) => titleWords.test(line) && line.length < 60);
  const title = at < 0 ? null : (own ?? below ?? null);
  return { name: named?.name ?? person.name, title: title?.trim() ?? null, email: from?.address ?? null };
}

/** The reader’s own names: nobody meets themselves. */
function readerNames(page: Page): Set<string> {
  const names = page.mail.to.flatMap(({ name }) => (name ? [key(name)] : []));
  const greeting =
    /^(?:dear|hi|hello|hey|good (?:morning|afternoon)|guten tag|hallo|liebe[r]?|sehr geehrte[r]?|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|olá|car[oa]|prezad[oa]|gentile|ciao|buongiorno|beste|geachte|dag|hoi)\s+([^,:!\n]{2,40})/iu.exec(
      page.lines.find(Boolean) ?? '',
    )?.[1];
  return new Set([
    ...names,
    ...names.flatMap((name) => name.split(' ')),
    ...(greeting ? [key(greeting), ...key(greeting).split(' ')] : []),
  ]);
}

const toClue = ({ name, title, email }: NamedPerson, quote: string, strength: number): Clue => ({
  kind: 'person',
  value: { name, title, email, part: 'interviewer' },
  certain: true,
  quote: quote.slice(0, 200),
  by: 'people',
  strength,
});

/** A row of a plan: time, then the person, then what about. */
const rowStart =
  /^\W*\d{1,2}(?:[:.h]\d\d)?\s?(?:am|pm|uhr|h)?(?:\s?(?:[-–—]|to|bis|à)\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:am|pm|uhr|h)?)?\s*[:\t|–-]*\s*/i;
const bulletStart = /^[•·*–-]\s*|^\d[.)]\s/;

/** Everybody the mail says the reader will meet, with the line that says so. */
export function findPeople(page: Page): Clue[] {
  const reader = readerNames(page);
  const found = new Map<string, Clue>();
  const add = (person: NamedPerson, quote: string, strength: number) => {
    const id = key(person.name ?? '');
    if (!id || reader.has(id) || id.split(' ').every((word) => reader.has(word))) return;
    const known = [...found.keys()].find(
      (other) => other === id || (!id.includes(' ') && other.startsWith(`${id} `)),
    );
    if (known) return;
    found.set(id, toClue(person, quote, strength));
  };
  let listIsPeople = false;
  for (const line of page.lines.slice(0, 250)) {
    if (line === '') continue;
    const label = peopleLabel.exec(line);
    const isRow = rowStart.test(line) && /\d[:.h]\d\d|\d\s?(?:am|pm|uhr|h)\b/i.test(line.slice(0, 16));
    if (label) for (const person of parsePeople(line.slice(label[0].length), true)) add(person, line, 1);
    else if (isRow)
      for (const person of parsePeople(line.replace(rowStart, ''), false).slice(0, 4)) add(person, line, 0.9);
    else if (listIsPeople && bulletStart.test(line))
      for (const person of parsePeople(line.replace(bulletStart, ''), true).slice(0, 2))
        add(person, line, 0.9);
    else {
      for (const context of meetingContexts) {
        for (const match of line.matchAll(context)) {
          const clause =
            line.slice((match.index ?? 0) + match[0].length).split(/[.!?]\s(?=\p{Lu})/u)[0] ?? '';
          const people = parsePeople(clause, true);
          // Names that come long after the word belong to something else.
          if (people[0] && people[0].at < 60) for (const person of people) add(person, line, 0.8);
        }
      }
      for (const person of parsePeople(line, false)) {
        if (
          /\b(?:will (?:call|ring|join|meet|interview|be (?:joining|there|calling))|(?:takes? part|nehmen|nimmt)\b.*\bteil|te entrevistará|le entrevistará|recibir[áa]n?|wants to|will lead|leads? the)\b/i.test(
            line.slice(person.at, person.at + 120),
          ) &&
          line.slice(person.at).length > 0
        )
          add(person, line, 0.7);
      }
    }
    listIsPeople = /:\s*$/.test(line)
      ? meetingContexts.some((context) => new RegExp(context.source, 'iu').test(line)) ||
        /interviewers|panel|people|meet/i.test(line)
      : listIsPeople && bulletStart.test(line);
  }
  const sender = senderOf(page);
  const text = page.lines.join(' ').slice(0, 6_000);
  if (sender && withMe.test(text)) add(sender, withMe.exec(text)?.[0] ?? '', 0.85);
  const event = calendarEvent(page);
  const addresses = new Map(
    (event?.attendees ?? []).flatMap(({ name, address }) =>
      name && address ? [[key(name), address] as const] : [],
    ),
  );
  if (sender?.email && sender.name) addresses.set(key(sender.name), sender.email);
  const clues = [...found.values()].map((clue) => {
    if (clue.kind !== 'person' || clue.value.email) return clue;
    const email = addresses.get(key(clue.value.name ?? '')) ?? null;
    const isSender = sender?.name && key(clue.value.name ?? '') === key(sender.name);
    return {
      ...clue,
      value: { ...clue.value, email, title: clue.value.title ?? (isSender ? sender.title : null) },
    };
  });
  if (
    sender &&
    !clues.some((clue) => clue.kind === 'person' && key(clue.value.name ?? '') === key(sender.name ?? ''))
  ) {
    clues.push({
      kind: 'person',
      value: { ...sender, part: 'contact' },
      certain: true,
      quote: sender.name ?? '',
      by: 'people',
      strength: 0.5,
    });
  }
  return clues;
}
