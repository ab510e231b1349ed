import type { NamedPerson } from '../../../model/understanding';
import type { Clue, Page } from '../../clue';
import { calendarEvent } from '../times/calendar-times';
import { addressesIn } from './guests';
import type { Met } from './met-people';
import { isAddressOf, nameKey } from './name-key';

/** What is no stronger is only guessed. */
const guessed = 0.5;

/** Everybody by the fullest name, with the title and the address that stand anywhere in the mail. `named`: whomever it names. */
export function peopleClues(
  page: Page,
  named: NamedPerson[],
  met: Met[],
  sender: NamedPerson | null,
): Clue[] {
  const titles = new Map<string, string>();
  for (const { name, title } of named) if (name && title) titles.set(nameKey(name), title);
  const guests = [...(calendarEvent(page)?.attendees ?? []), ...page.mail.cc].map(({ name }) =>
    (name ?? '').replace(/^([^,]+),\s(.+)$/, '$2 $1'),
  );
  const whole = [...named.map(({ name }) => name ?? ''), ...guests];
  const fullest = (name: string): string => {
    const key = nameKey(name);
    if (key.includes(' ')) return name;
    const fuller = whole.filter((one) => nameKey(one).startsWith(`${key} `));
    return new Set(fuller.map(nameKey)).size === 1 ? (fuller[0] ?? name) : name;
  };
  const addresses = addressesIn(page);
  const clues: Clue[] = met.map(({ row, quote, strength, ...person }) => {
    const name = fullest(person.name ?? '');
    const key = nameKey(name);
    return {
      kind: 'person',
      value: {
        name,
        title: person.title ?? titles.get(key) ?? titles.get(key.split(' ')[0] ?? '') ?? null,
        email: person.email ?? addresses.find((address) => isAddressOf(address, name)) ?? null,
        part: 'interviewer',
        row,
      },
      certain: strength > guessed,
      quote: quote.slice(0, 200),
      by: 'people',
      strength,
    };
  });
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
