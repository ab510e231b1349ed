import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { peopleWords } from '../../words/people-words';
import { calendarEvent } from '../times/calendar-times';
import { isAddressOf, nameKey } from './name-key';

const mail = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{3,120}/gu;
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Every mail address in the mail that may be an interviewer’s. */
export function addressesIn(page: Page): string[] {
  const event = calendarEvent(page);
  const written = page.lines
    .slice(0, 200)
    .filter((line) => line.includes('@'))
    .flatMap((line) => [...line.matchAll(mail)])
    .map(([address]) => address.replace(/[.]+$/, ''));
  const own = [...(event?.attendees ?? []), event?.organizer].flatMap((person) =>
    person?.address ? [person.address] : [],
  );
  const copied = page.mail.cc.flatMap(({ address }) => (address ? [address] : []));
  return [...new Set([...own, ...copied, ...written])].slice(0, 60);
}

/** `eilidh.strachan` as a name. */
function nameOfAddress(address: string): string | null {
  const [first, last, ...more] = (address.split('@')[0] ?? '').split(/[._]/);
  if (
    !first ||
    !last ||
    more.length > 0 ||
    first.length < 2 ||
    last.length < 2 ||
    /\d/.test(first + last) ||
    !/[aeiouy]/i.test(first)
  )
    return null;
  return [first, last].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** Guests of the calendar event from the writer’s own house: they sit in. */
export function guestsOf(page: Page, sender: NamedPerson | null): NamedPerson[] {
  const event = calendarEvent(page);
  if (!event || event.attendees.length === 0) return [];
  const house = domainOf(event.organizer?.address ?? page.mail.from?.address ?? '');
  const readers = page.mail.to.map(({ address }) => (address ?? '').toLowerCase());
  return event.attendees.flatMap(({ name, address, isRoom }): NamedPerson[] => {
    if (isRoom || !address || peopleWords.machine.test(address) || readers.includes(address.toLowerCase()))
      return [];
    if (
      domainOf(address) !== house ||
      address.toLowerCase() === (page.mail.from?.address ?? '').toLowerCase()
    )
      return [];
    const shown = (name ?? nameOfAddress(address) ?? '').replace(/^([^,]+),\s(.+)$/, '$2 $1');
    if (shown === '' || shown.includes('@') || (sender?.name && nameKey(shown) === nameKey(sender.name)))
      return [];
    return isAddressOf(address, shown) || name ? [{ name: shown, title: null, email: address }] : [];
  });
}
