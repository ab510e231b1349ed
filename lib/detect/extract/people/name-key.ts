const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(
      /\b(?:dr|prof|lt|cmdr|capt|sgt|rev|cllr|barr|engr|supt|insp|dra|mr|mrs|ms|lic|ing|dott|ssa|sig|ra)\b\.?/g,
      ' ',
    )
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const known = new Map<string, string>();
const mostKnown = 500;

/** A name as it is compared: without case, accents, signs and forms of address. A mail’s names are compared many times. */
export function nameKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = keyOf(name);
  if (known.size >= mostKnown) known.clear();
  if (name.length < 80) known.set(name, key);
  return key;
}

/** Whether a mail address can be that person’s: `jpalau`, `wl.tan`, `deepak`, `camille.roux`. */
export function isAddressOf(address: string, name: string): boolean {
  const local = nameKey(address.split('@')[0] ?? '');
  const joined = local.replace(/ /g, '');
  const words = nameKey(name).split(' ').filter(Boolean);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || joined.length < 2) return false;
  if (words.length === 1) return joined === first || local.split(' ')[0] === first;
  const initials = words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('');
  const known = [
    `${first}${last}`,
    `${last}${first}`,
    `${first.charAt(0)}${last}`,
    `${initials}${last}`,
    `${last}${first.charAt(0)}`,
    `${first}${last.charAt(0)}`,
    first,
    last,
  ];
  return known.includes(joined);
}
