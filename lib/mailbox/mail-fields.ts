import type { Mailee, MailMessage } from '../model/mail-message';
import { readJsonLd } from '../page/json-ld';
import { readMicrodata } from '../page/microdata';

const most = { name: 500, address: 320, people: 100 };

/** A text of at most `length` characters; null stays null. */
export const short = (text: string | null, length: number) => (text === null ? null : text.slice(0, length));

/** A name for a mail that its page gives none: the same words, the same name (FNV-1a). */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The people that a part of the page names: name in the words, address in an attribute. */
export function mailees(message: Element, selector: string | undefined): Mailee[] {
  if (!selector) return [];
  return [...message.querySelectorAll(selector)].slice(0, most.people).map((element) => {
    const words = element.getAttribute('name') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? null;
    const title = element.getAttribute('email') ?? element.getAttribute('title') ?? '';
    const address = /[^\s<>"']+@[^\s<>"']+/.exec(title)?.[0] ?? null;
    return { name: short(words, most.name) || null, address: short(address, most.address) };
  });
}

/** Calendar files that hang on the mail, by name and address. Nothing is fetched. */
export function attachmentsOf(message: Element, selector: string | undefined): MailMessage['attachments'] {
  const calendars = 'a[href*=".ics" i], a[download$=".ics" i]';
  const found = [...message.querySelectorAll(selector ? `${selector}, ${calendars}` : calendars)].slice(
    0,
    50,
  );
  return found.map((element) => {
    const [, name, href] =
      /^[^:]*:([^:]+):(https?:.+)$/.exec(element.getAttribute('download_url') ?? '') ?? [];
    return {
      name: (name ?? (element.getAttribute('download') || element.textContent?.trim() || 'calendar')).slice(
        0,
        500,
      ),
      href: short(href ?? (element.getAttribute('href') || null), 4_000),
    };
  });
}

const eventTypes = ['Event', 'EventReservation'];

/** Events that the mail itself, or the page’s card beside it, marks with schema.org. */
export function eventsIn(message: Element, body: Element): unknown[] {
  const isFramed = body.ownerDocument !== message.ownerDocument;
  const parts: ParentNode[] = isFramed ? [message, body.ownerDocument] : [message];
  return parts
    .flatMap((part) => [
      ...eventTypes.flatMap((type) => readMicrodata(part, type)),
      ...readJsonLd(part).filter(({ '@type': type }) =>
        eventTypes.some((name) => JSON.stringify(type ?? '').includes(name)),
      ),
    ])
    .slice(0, 20);
}
