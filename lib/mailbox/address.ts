const address = /([^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+)/;
const addressAttributes = [
  'data-email',
  'email',
  'data-address',
  'data-hovercard-id',
  'href',
  'title',
  'aria-label',
];

/** The first mail address in a text. */
export const addressIn = (text: string | null | undefined): string | null =>
  address
    .exec((text ?? '').slice(0, 2_000))?.[1]
    ?.replace(/^mailto:/i, '')
    .replace(/\.+$/, '') ?? null;

/** The address that an element carries in an attribute or in its own words. */
export function addressOf(element: Element): string | null {
  for (const name of addressAttributes) {
    const value = element.getAttribute(name);
    if (!value?.includes('@') || (name === 'href' && !/^mailto:/i.test(value))) continue;
    const found = addressIn(name === 'href' ? decodeSafely(value.slice(7).split('?')[0] ?? '') : value);
    if (found) return found;
  }
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return addressIn(own.map(({ nodeValue }) => nodeValue).join(' '));
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A name without address, label, quotes and brackets; null where nothing is left. */
export function nameIn(words: string | null | undefined): string | null {
  const name = (words ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:from|von|de|da|van|absender|expéditeur|remitente|mittente|afzender|sender)\s*:\s*/i, '')
    .replace(new RegExp(address, 'g'), '')
    .replace(/mailto:|[<>()[\]"]|&lt;|&gt;/g, '')
    .replace(/^[\s,;:·–-]+|[\s,;:·–-]+$/g, '')
    .trim();
  return name === '' || name.length > 120 || !/\p{L}/u.test(name) ? null : name;
}
