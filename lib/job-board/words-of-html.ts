const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};

const unescapeOnce = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Words of a value that may be HTML, escaped HTML, or escaped twice. Parsed as inert text, nothing is rendered. */
export function wordsOfHtml(html: string): string {
  let text = html.slice(0, 300_000);
  for (let level = 0; level < 2 && !/<[a-z!/]/i.test(text) && /&[a-z#]/i.test(text); level += 1)
    text = unescapeOnce(text);
  return unescapeOnce(
    text
      .replace(/<(?:style|script)\b[^>]*>[\s\S]*?<\/(?:style|script)>/gi, ' ')
      .replace(/<li\b[^>]*>/gi, '\n• ')
      .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/ul|\/ol|\/tr|p|h[1-6])\b[^>]*>/gi, '\n')
      .replace(/<\/?(?:td|th|dd|dt|img|hr)\b[^>]{0,2000}>/gi, ' ')
      .replace(/<[^>]{0,2000}>/g, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
