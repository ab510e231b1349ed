// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const isPlain = /^[\x00-\x7f]*$/;

/** A name as a domain spells it. */
export const asInDomain = (name: string): string => {
  if (isPlain.test(name)) return name.replace(/[^a-z\d]+/gi, '').toLowerCase();
  return name
    .replace(/ä/gi, 'ae')
    .replace(/ö/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
};

const ands = ['', 'and', 'und', 'et', 'y', 'e', 'en'];

/** Each way a domain may spell a name: “Pell & Goodhew” is `pellgoodhew` and `pellandgoodhew`. */
export const spellings = (name: string): string[] =>
  name.includes('&') ? ands.map((and) => asInDomain(name.replace(/&/g, and))) : [asInDomain(name)];
