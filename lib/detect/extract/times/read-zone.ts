import { isZone } from '../../../time/zone';
import { schedule } from '../../words/schedule';
import { otherCities } from '../../words/times/zone-places';
import { zoneNames } from '../../words/times/zones';

let cities: Map<string, string> | null = null;

/** City in lower case → zone, for every zone the browser knows; made at first use. */
function cityZones(): Map<string, string> {
  if (!cities) {
    cities = new Map(Object.entries(otherCities));
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const city = zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase();
      if (city && !cities.has(city)) cities.set(city, zone);
    }
  }
  return cities;
}

const plain = (text: string) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

const offset = /^(?:utc|gmt)\s?([+\-−])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/i;
const bareOffset = /^([+-])(\d\d):?(\d\d)(?!\d)/;

function ofCity(words: string | undefined): string | null {
  const city = plain((words ?? '').trim().toLowerCase());
  for (let name = city; name !== ''; name = name.includes(' ') ? name.slice(0, name.lastIndexOf(' ')) : '') {
    // “Berliner Zeit”, “Amsterdamse tijd”
    const zone = cityZones().get(name) ?? cityZones().get(name.replace(/(?:se|er)$/, ''));
    if (zone) return zone;
  }
  return null;
}

const fixed = (
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
): string | null => {
  const offsetHours = Number(hours);
  if (offsetHours > 14) return null;
  const direction = sign === '+' ? '+' : '-';
  if (offsetHours === 0 && !Number(minutes)) return 'UTC';
  return `${direction}${String(offsetHours).padStart(2, '0')}:${minutes ?? '00'}`;
};

/** A zone named at the beginning of `text`, and how many letters name it; null where none is. */
export function readZone(text: string): { zone: string; length: number } | null {
  const head = text.slice(0, 60);
  if (schedule.noZone.test(head)) return null;
  const exact = schedule.iana.exec(head);
  if (exact?.[1] && isZone(exact[1])) return { zone: exact[1], length: exact[0].length };
  const shifted = offset.exec(head) ?? bareOffset.exec(head);
  if (shifted) {
    const zone = fixed(shifted[1], shifted[2], shifted[3]);
    if (zone) return { zone, length: shifted[0].length };
  }
  const names = zoneNames();
  for (const [pattern, zone] of names.any.test(head) ? names.each : []) {
    const found = pattern.exec(head);
    if (found) {
      // Two and three letters are a zone only in capitals: “et” is French for “and”.
      const isShort = found[0].length <= 4 && !/\s/.test(found[0]);
      if (isShort && found[0] !== found[0].toUpperCase()) continue;
      return { zone, length: found[0].length };
    }
  }
  for (const pattern of /time|zeit|tijd|hor|heure|ora/i.test(head)
    ? [schedule.cityTime, schedule.timeOfCity]
    : []) {
    const found = pattern.exec(head);
    const zone = found ? ofCity(found[1]) : null;
    if (found && zone) return { zone, length: found[0].length };
  }
  return null;
}

/** “11:30 AM Nairobi”, “11:00 (Amsterdam)”: a city right behind an hour names its zone. */
export function readCity(text: string): { zone: string; length: number } | null {
  const [whole, said] = schedule.alone.exec(text.slice(0, 60)) ?? [];
  const zone = said ? cityZones().get(plain(said.toLowerCase())) : undefined;
  return whole && zone ? { zone, length: whole.length } : null;
}

/** The zone of a place named anywhere in `text`, as a proposal only. */
export function zoneOfPlace(text: string): string | null {
  for (const match of plain(text.slice(0, 2_000)).matchAll(/\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b/gu)) {
    const words = match[1] ?? '';
    const zone =
      cityZones().get(words.toLowerCase()) ?? cityZones().get(words.split(' ')[0]?.toLowerCase() ?? '');
    if (zone?.includes('/') && words.length > 3) return zone;
  }
  return null;
}
