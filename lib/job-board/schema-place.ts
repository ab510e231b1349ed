import { isThing, line, listOf, nameOf } from './schema-values';

const isCode = (words: string | null) => words !== null && /^[A-Z]{2,3}$/.test(words);

/** A path such as `AMER - Canada - Quebec - Montreal - 10 Rue Duke`, from the town outwards. */
function ofPath(locality: string): string | null {
  const parts = locality
    .split(' - ')
    .filter((part) => !/\d/.test(part) && !/^(?:AMER|EMEA|APAC|LATAM)$/.test(part));
  return parts.length >= 3 ? parts.reverse().join(', ') : null;
}

/** One place of a posting in words: town, region, country, as far as they are told. */
export function placeOf(value: unknown): string | null {
  if (typeof value === 'string') return line(value);
  if (!isThing(value)) return null;
  const address = listOf(value.address)[0];
  if (typeof address === 'string') return line(address);
  if (!isThing(address)) return line(value.name);
  const [town, region, country] = [
    line(address.addressLocality),
    line(address.addressRegion),
    nameOf(address.addressCountry),
  ];
  const street = line(address.streetAddress);
  const path = town ? ofPath(town) : null;
  if (path) return path;
  // Some write the place in words where the street belongs, and only codes elsewhere.
  if (street && !/\d/.test(street) && isCode(country) && (!town || street.startsWith(`${town},`)))
    return street;
  const isHomely = region !== null && (isCode(country) || (isCode(region) && country === 'USA'));
  const parts = [town, region, isHomely && town ? null : country].filter((part) => part !== null);
  const own = [...new Set(parts)].join(', ');
  return own !== '' && (town || region) ? own : (street ?? line(value.name) ?? country);
}
